import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';

/**
 * What is shown below a note's title. Where the title was taken from the first line, and that line says nothing
 * more, it is not said twice.
 */
export function bodyBelowTitle({ title, body }: Pick<Note, 'title' | 'body'>): string {
  const text = body.trim();
  if (title.trim() !== '') return text;
  const [first = ''] = text.split('\n', 1);
  return first.replace(/^#+\s+/, '').trim() === noteTitle({ title, body })
    ? text.slice(first.length).trim()
    : text;
}
