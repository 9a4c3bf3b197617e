import type { AreaId } from '@/content/types';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import type { SearchDoc } from './types';

/** A text of the user's own, as search sees it. */
export interface SearchableText {
  id: string;
  title: string;
  body: string;
  tags: readonly string[];
  area: AreaId | null;
  screen: string | null;
}

/** A note as search sees it. */
export const searchableNote = (note: Note): SearchableText => ({
  id: note.id,
  title: noteTitle(note),
  body: note.body,
  tags: note.tags,
  area: note.area,
  screen: note.screen,
});

/** What a text of the user's own offers to search, field by field. */
export const noteDocument = ({ id, title, body, tags, area, screen }: SearchableText): SearchDoc => ({
  id,
  kind: 'note',
  refs: [],
  area,
  alsoAreas: [],
  screens: screen === null ? [] : [screen],
  title,
  topic: null,
  appliesTo: {},
  fields: [
    { name: 'title', text: title },
    { name: 'lead', text: body },
    ...tags.map((tag) => ({ name: 'synonym', text: tag }) as const),
  ],
});
