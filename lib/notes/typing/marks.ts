import { safeLink } from '../safe-link';
import type { Edit, Written } from './edit';

/** Signs that stand on both sides of what they mean. */
export type Mark = '**' | '_' | '`';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Put marks around what is selected, or take them away when they are there. Without a selection the word at the caret is
 * meant; beside none, the marks are put down with the caret between them.
 */
export function toggleMark(written: Written, mark: Mark): Edit {
  const { text } = written;
  const { from, to } = meant(written);
  const { length } = mark;
  const inside = text.slice(from, to);
  if (isMarked(inside, mark)) {
    const bare = inside.slice(length, -length);
    return { from, to, insert: bare, select: { from, to: from + bare.length } };
  }
  if (isMarked(text.slice(Math.max(0, from - length), to + length), mark)) {
    return {
      from: from - length,
      to: to + length,
      insert: inside,
      select: { from: from - length, to: to - length },
    };
  }
  return { from, to, insert: mark + inside + mark, select: { from: from + length, to: to + length } };
}

/**
 * Make what is selected the words of a link, or of an address that is selected the link itself. What is still missing is
 * where the caret goes.
 */
export function makeLink(written: Written): Edit {
  const { from, to } = meant(written);
  const inside = written.text.slice(from, to);
  if (safeLink(inside, '')) {
    const insert = `[](${inside})`;
    return { from, to, insert, select: { from: from + 1, to: from + 1 } };
  }
  const insert = `[${inside}]()`;
  const caret = inside === '' ? from + 1 : from + insert.length - 1;
  return { from, to, insert, select: { from: caret, to: caret } };
}

/**
 * Paste an address over selected words: they become its link.
 *
 * @returns `null` when that is not what was pasted: then the browser pastes.
 */
export function pasteLink({ text, from, to }: Written, pasted: string): Edit | null {
  const address = pasted.trim();
  const words = text.slice(from, to);
  if (/\s/.test(address) || !safeLink(address, '') || words.trim() === '' || /[\n[\]]/.test(words))
    return null;
  if (safeLink(words.trim(), '')) return null;
  const insert = `[${words}](${/[()]/.test(address) ? `<${address}>` : address})`;
  return { from, to, insert, select: { from: from + insert.length, to: from + insert.length } };
}

/** What is selected, without white space at its ends; else the word at the caret. */
function meant({ text, from, to }: Written): { from: number; to: number } {
  if (from !== to) {
    const inside = text.slice(from, to);
    const trimmed = inside.trim();
    if (trimmed === '') return { from, to };
    const start = from + inside.indexOf(trimmed);
    return { from: start, to: start + trimmed.length };
  }
  const before = Array.from(text.slice(Math.max(0, from - 200), from)).toReversed();
  const after = Array.from(text.slice(to, to + 200));
  return { from: from - lengthOf(before), to: to + lengthOf(after) };
}

/** How far a word goes on. */
function lengthOf(characters: readonly string[]): number {
  const end = characters.findIndex((character) => !WORD.test(character));
  return characters.slice(0, end === -1 ? undefined : end).join('').length;
}

/** `**` around `*a*` is bold of italic; `*` alone is not `**`. */
function isMarked(text: string, mark: Mark): boolean {
  return text.length >= 2 * mark.length && text.startsWith(mark) && text.endsWith(mark);
}
