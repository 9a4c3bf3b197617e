import type { Note } from '@/lib/notes/note';

/** A first line that is more than its words: part of a list, a quote, a table or code, or something to follow. */
const MORE_THAN_WORDS = /^(>|[-*+]\s|\d{1,9}[.)]\s|```|~~~|\|)|\]\(|:\/\//;

/** A longer line is a paragraph, of which the title may show the beginning only. */
const LONGEST = 120;

/**
 * What is shown below a note's title. Where the title was taken from the first line, and that line says nothing
 * more, it is not said twice.
 */
export function bodyBelowTitle({ title, body }: Pick<Note, 'title' | 'body'>): string {
  const text = body.trim();
  if (title.trim() !== '') return text;
  const [first = ''] = text.split('\n', 1);
  return first.length > LONGEST || MORE_THAN_WORDS.test(first) ? text : text.slice(first.length).trim();
}
