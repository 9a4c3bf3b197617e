/** A label that is visible on a page and stands in our vocabulary. Never any other text of the page. */
export interface Label {
  /** As the rules spell it. */
  text: string;
  /** `title` = the heading of the whole page; `field` = the name of an input; `other` = it only looks like a
   * control; `item` = not even that, but it stands in a column of short texts, as in a menu.
   */
  role: 'tab' | 'title' | 'heading' | 'button' | 'link' | 'field' | 'column' | 'other' | 'item';
  /** It is the selected one of its group; `shown` = by its looks only, not by its markup. */
  selected: boolean | 'shown';
  /** It lies in a dialog or another layer above the page. */
  layer: boolean;
  /** Something else lies over it. */
  covered: boolean;
}

const COUNT_BEHIND = /\s*(\(\s*\d[\d.,\s]*\+?\s*\)|[·•:]?\s*\d[\d.,]*\+?)$/;

/**
 * Page text in the spelling of the rules: one space, lower case, a plus sign without its space, no colon behind.
 */
export function normalise(text: string): string {
  const plain = text.trim().toLowerCase();
  // Most text of a page has nothing to mend, and every short text of a page comes through here.
  if (!/[\s+＋:…–—]{2}|[\t\n\u00a0]|^[+＋]|[:…]$|[–—]/u.test(plain)) return plain;
  return plain
    .replace(/\s+/gu, ' ')
    .replace(/^[+＋]\s*/u, '+')
    .replace(/\s*[:…]$/u, '')
    .replace(/[–—]/gu, '-');
}

/** Room for white space, and for what may stand behind a label: a count, or the rest of one that begins so. */
const LONGEST_RAW = 160;
const LONGEST_BEHIND = 16;

/** Finds page text in a vocabulary of labels. */
export interface Vocabulary {
  /** The label as the rules spell it, or `null` where the text is none of ours. */
  find(text: string): string | null;
}

/**
 * Make a vocabulary of labels. Counts behind a label are ignored: "End Users (2)".
 *
 * @param labels - In the spelling of the rules; with `*` at the end for "starts with".
 */
export function createVocabulary(labels: readonly string[]): Vocabulary {
  const exact = new Set(labels);
  const beginnings = labels.filter((label) => label.endsWith('*'));
  const longest = Math.max(...labels.map((label) => label.length)) + LONGEST_BEHIND;
  const lookUp = (text: string): string | null =>
    exact.has(text) ? text : (beginnings.find((label) => text.startsWith(label.slice(0, -1))) ?? null);
  return {
    find(raw) {
      if (raw.length > LONGEST_RAW) return null;
      const text = normalise(raw);
      if (text.length > longest) return null;
      // Without a count, as most texts are, there is nothing to search for one.
      return lookUp(text) ?? (/[\d+)]$/.test(text) ? lookUp(text.replace(COUNT_BEHIND, '')) : null);
    },
  };
}

/**
 * The same label without its plus sign, which is often an icon; `null` where too little would be left to tell
 * anything.
 */
export const withoutPlus = (label: string): string | null =>
  label.startsWith('+') && label.includes(' ') ? label.slice(1) : null;
