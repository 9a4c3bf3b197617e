import type { Term } from '@/content/types';

/** A stretch of a text, and the term it names where it names one. */
export interface Stretch {
  text: string;
  term: Term | null;
}

/** Finds the terms of one area in texts. */
export type MentionFinder = (text: string, except: string) => Stretch[];

/** Shorter ones (`PS`, `CSM`) stand for too many things. */
const SHORTEST = 4;

/**
 * Prepare the terms of an area for being found in texts.
 *
 * A term is found as a whole word, spelt with its capitals (Planhat's own names have them) and in the plural; each is
 * found once in a text, the longest name first. Code in backticks is left alone, and so is a single word that begins a
 * sentence: it may be any word.
 *
 * The finder takes the text and the id of the entry it stands in, whose own term is not marked.
 */
export function mentionFinder(terms: readonly Term[]): MentionFinder {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.title, ...term.synonyms]) {
      if (name.length >= SHORTEST && /^\p{Lu}/u.test(name) && !byName.has(name)) byName.set(name, term);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return (text) => [{ text, term: null }];
  const pattern = new RegExp(
    `\`[^\`]*\`|(?<![\\p{L}\\p{N}])(${names.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
    'gu',
  );

  return (text, except) => {
    const stretches: Stretch[] = [];
    const named = new Set([except]);
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byName.get(match[1] ?? '');
      if (!term || named.has(term.id) || isPlainWord(match[0], text.slice(0, match.index))) continue;
      named.add(term.id);
      if (match.index > end) stretches.push({ text: text.slice(end, match.index), term: null });
      stretches.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) stretches.push({ text: text.slice(end), term: null });
    return stretches;
  };
}

/** "Wait for an hour": one word with a capital only because a sentence begins. */
const isPlainWord = (name: string, before: string): boolean =>
  !name.includes(' ') && /(^|[.:?])\s*$/.test(before);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
