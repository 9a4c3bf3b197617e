import { fold } from '@/lib/search/tokens';
import type { Note } from './note';
import { fits, type NoteSearch, type Wanted } from './search-fields';

type Searched = Pick<Note, 'title' | 'tags' | 'body' | 'screen' | 'tenant' | 'area' | 'updatedAt'>;

/** Whether a note is what a search asks for. Cheap questions come first: most notes are never folded. */
export function matchesSearch(note: Searched, search: NoteSearch): boolean {
  return (
    (search.from === null || note.updatedAt >= search.from) &&
    (search.until === null || note.updatedAt < search.until) &&
    hasOne(search.areas, ({ id }) => note.area === id) &&
    hasOne(search.screens, (wanted) => isNamed(note.screen, wanted)) &&
    hasOne(search.tenants, (wanted) => isNamed(note.tenant, wanted)) &&
    hasTags(note.tags, search.tags) &&
    hasWords(note, search)
  );
}

/** Of those that are wanted one fits, if any are wanted; of those that are not wanted none does. */
function hasOne<Value extends { not: boolean }>(
  values: readonly Value[],
  isIt: (value: Value) => boolean,
): boolean {
  const wanted = values.filter(({ not }) => !not);
  return (wanted.length === 0 || wanted.some(isIt)) && !values.some((value) => value.not && isIt(value));
}

function isNamed(id: string | null, { text, whole, ids }: Wanted): boolean {
  return id !== null && (ids.includes(id) || fits(fold(id), text, whole));
}

function hasTags(tags: readonly string[], wanted: readonly Wanted[]): boolean {
  const folded = tags.map(fold);
  return wanted.every(({ text, whole, not }) => folded.some((tag) => fits(tag, text, whole)) !== not);
}

function hasWords({ title, tags, body }: Searched, { words, notWords }: NoteSearch): boolean {
  if (words.length === 0 && notWords.length === 0) return true;
  const text = fold([title, ...tags, body].join('\n'));
  return words.every((word) => text.includes(word)) && !notWords.some((word) => text.includes(word));
}
