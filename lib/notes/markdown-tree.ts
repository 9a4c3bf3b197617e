import type { Root } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Read Markdown with the parser and the extensions that draw notes.
 *
 * Places in the tree are those of the drawn elements. They count from after a byte order mark: see `startOf`.
 *
 * @param extension - Hears of tokens that the tree does not keep.
 * @returns `null` for a text nested so deep that the parser gives up; it is not drawn formatted either.
 */
export function readMarkdown(body: string, extension: Extension = {}): Root | null {
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown(), extension] });
  } catch {
    return null;
  }
}

/** Where the parser begins to count: it skips a byte order mark. */
export const startOf = (body: string): number => (body.startsWith('\uFEFF') ? 1 : 0);

export type { CompileContext, Token };
