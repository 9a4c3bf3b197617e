import type { Note } from '../note';
import { words } from './words';

/** What a note is tied to and its tags, for people: only what there is. */
export function factsOf(note: Note): [label: string, value: string][] {
  const facts: [string, string | null][] = [
    [words.area, note.area],
    [words.screen, note.screen],
    [words.tenant, note.tenant],
    [words.record, note.record && `${note.record.model} ${note.record.id}`],
    [words.entry, note.entry],
    [words.tags, note.tags.length > 0 ? note.tags.join(', ') : null],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
