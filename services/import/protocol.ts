/** What page and worker say to each other. The page asks, the worker answers; neither speaks unasked. */
import type { ImportItem, ImportKind } from '@/lib/notes/import/items';
import type { Refusal } from '@/lib/notes/import/refusal';

/** A file the user chose. */
export interface ChosenFile {
  file: File;
  /** Its name, with the folders above it when a folder was chosen. */
  path: string;
}

export type ToWorker = { kind: 'begin'; files: ChosenFile[] } | { kind: 'more' };

export type FromWorker =
  | { kind: 'began'; importKind: ImportKind }
  | { kind: 'batch'; batch: Batch }
  /** The whole file is refused; nothing that was read of it counts. */
  | { kind: 'refused'; refusal: Refusal };

export interface Batch {
  items: ImportItem[];
  /** Bytes of the files that were looked at so far, and all there are. */
  read: number;
  total: number;
  isEnd: boolean;
}
