import type { Note } from '@/lib/notes/note';

/** A first line that is more than its words: part of a list, a quote, a table or code, or something to follow. */
const MORE_THAN_WORDS = /^(>|[-*+]\s|\d{1,9}[.)]\s|```|~~~|\|)|\]\(|:\/\//;

/** A longer line is a paragraph, of which the title may show the beginning only. */
const LONGEST = 120;

/** A stretch of a body. */
export interface Part {
  start: number;
  end: number;
}

/**
 * The part of a body that is shown below its title. Where the title was taken from the first line, and that line says
 * nothing more, it is not said twice.
 */
export function partBelowTitle({ title, body }: Pick<Note, 'title' | 'body'>): Part {
  const text = body.trim();
  const start = body.length - body.trimStart().length;
  const end = start + text.length;
  if (title.trim() !== '') return { start, end };
  const [first = ''] = text.split('\n', 1);
  if (first.length > LONGEST || MORE_THAN_WORDS.test(first)) return { start, end };
  const rest = text.slice(first.length);
  return { start: end - rest.trimStart().length, end };
}

/** What is shown below a note's title. */
export function bodyBelowTitle(note: Pick<Note, 'title' | 'body'>): string {
  const { start, end } = partBelowTitle(note);
  return note.body.slice(start, end);
}
