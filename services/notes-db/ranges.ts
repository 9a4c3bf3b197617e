import type { IndexNames } from 'idb';
import type { NoteFilter } from '@/lib/notes/filter';
import type { NotesSchema } from './schema';

/** A stretch of one index that, read backwards, gives notes in the order of a list. */
export interface Range {
  index: IndexNames<NotesSchema, 'notes'>;
  /** `null`: the whole index. */
  keys: IDBKeyRange | null;
}

/** The stretches that together hold exactly the notes of a filter, each once. */
export function toRanges(filter: NoteFilter): Range[] {
  switch (filter.scope) {
    case 'screen':
      return [
        { index: 'byScreen', keys: startingWith(filter.screen) },
        ...(filter.area ? [{ index: 'byAreaOnly' as const, keys: startingWith(filter.area) }] : []),
      ];
    case 'tenant':
      return [{ index: 'byTenant', keys: startingWith(filter.tenant) }];
    case 'record':
      return [{ index: 'byRecord', keys: startingWith(filter.record.model, filter.record.id) }];
    case 'area':
      return [{ index: 'byArea', keys: startingWith(filter.area) }];
    case 'entry':
      return [{ index: 'byEntry', keys: startingWith(filter.entry) }];
    case 'all':
      return [{ index: 'byUpdated', keys: null }];
    case 'trash':
      return [{ index: 'byDeleted', keys: null }];
  }
}

/** All compound keys with these first parts: an array sorts after every string and number. */
function startingWith(...parts: string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
