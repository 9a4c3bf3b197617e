import type { RichNode } from '@/lib/notes/rich-text';
// By its own file: the rest is fetched later.
import { calmHtml, STYLE } from '@/lib/notes/rich-text/calm';

/** Longer than any page somebody copies on purpose. */
const LONGEST = 2_000_000;

/** What is read of a paste; everything that could act is removed by the browser before it is there. */
const ATTRIBUTES = ['aria-checked', 'checked', 'class', 'colspan', 'href', 'role', 'start', 'type', STYLE];

/** Not in every browser, and not yet in TypeScript's own types. */
interface ParsesSafely {
  parseHTML?: (
    html: string,
    options: { sanitizer: { attributes: string[]; removeElements: string[] } },
  ) => Document;
}

/**
 * Read HTML into a document that is never shown: nothing in it runs and nothing is loaded.
 *
 * Only with the browser's own sanitizer: the older ways of reading HTML need a policy, of which we have none.
 *
 * @returns `null` where the browser has none, or for too much: then the text is pasted without its form.
 */
export function readHtml(html: string): RichNode | null {
  const parser = Document as ParsesSafely;
  if (html === '' || html.length > LONGEST || !parser.parseHTML) return null;
  const sanitizer = { attributes: ATTRIBUTES, removeElements: ['style'] };
  return parser.parseHTML(calmHtml(html), { sanitizer }).body;
}
