import type { NoteFields } from './note';
import { UNTITLED } from './messages';

/** A line of a body may be the whole body; no title needs more of it than this. */
const LONGEST = 200;

/**
 * What a note is called in lists, exports and file names: its title, or else the first line of the body that holds
 * words, without Markdown marks and cut at 200 characters, or else "Untitled note".
 */
export function noteTitle(note: Pick<NoteFields, 'title' | 'body'>): string {
  const title = note.title.trim();
  if (title !== '') return title;
  for (const line of linesOf(note.body)) {
    const words = withoutMarks(line);
    if (words !== '') return words;
  }
  return UNTITLED;
}

/** Lines one by one, each cut: a body of a million characters is not split to read its first words. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.slice(start, Math.min(stop, start + LONGEST));
    start = stop + 1;
  }
}

function withoutMarks(line: string): string {
  return line
    .replace(/^[\s>]*(#{1,6}\s+|[-*+]\s+(\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)?/, '')
    .replace(/^(```|~~~).*$|^[-*_=\s|:]+$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`+)(.+?)\1/g, '$2')
    .replace(/(^|\s)[*_](\S(?:.*?\S)?)[*_](?=\s|$|[.,;:!?])/g, '$1$2')
    .trim();
}
