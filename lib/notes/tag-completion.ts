import { fold } from '@/lib/search/tokens';
import { NOTE_LIMITS } from './import-limits';

/** The tag being typed in a line of tags with commas between. */
export interface TagAtCaret {
  from: number;
  to: number;
  typed: string;
}

/** What is typed between the commas around the caret, without the signs before it. */
export function tagAt(line: string, caret: number): TagAtCaret {
  const from = line.lastIndexOf(',', caret - 1) + 1;
  const comma = line.indexOf(',', caret);
  const to = comma === -1 ? line.length : comma;
  return { from, to, typed: line.slice(from, to).trim().replace(/^#+/, '') };
}

/**
 * The tags that can be meant: those that begin so first, then those of which a part does. Tags that the line has already
 * are not offered.
 *
 * @param all - By the alphabet.
 */
export function completeTag(line: string, caret: number, all: readonly string[], limit: number): string[] {
  const { from, to, typed } = tagAt(line, caret);
  const wanted = fold(typed);
  const others = new Set(
    `${line.slice(0, from)}${line.slice(to)}`.split(',').map((tag) => fold(tag.trim().replace(/^#+/, ''))),
  );
  const free = all.map((tag) => ({ tag, folded: fold(tag) })).filter(({ folded }) => !others.has(folded));
  const begins = free.filter(({ folded }) => folded.startsWith(wanted));
  const contains =
    wanted === '' ? [] : free.filter(({ folded }) => folded.includes(wanted) && !folded.startsWith(wanted));
  const found = [...begins, ...contains].map(({ tag }) => tag).slice(0, limit);
  // There is nothing to complete in what is there in full.
  return found.length === 1 && found[0] === typed ? [] : found;
}

/** The line with a tag in the place of what was typed of it, ready for the next one. */
export function withTag(line: string, caret: number, tag: string): string {
  const { from, to } = tagAt(line, caret);
  const before = line.slice(0, from);
  const after = line.slice(to).replace(/^,\s*/, '');
  return `${before}${before === '' ? '' : ' '}${tag.slice(0, NOTE_LIMITS.tag)}, ${after}`;
}
