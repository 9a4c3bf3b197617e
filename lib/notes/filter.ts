import type { AreaId } from '@/content/types';
import type { NoteRecord } from './note';

/**
 * Which notes: those tied to one thing, all that are not in Trash, or those in Trash.
 *
 * `screen` with an area also has the notes that are tied to that area and to no screen: they were written for every
 * screen of it.
 */
export type NoteFilter =
  | { scope: 'screen'; screen: string; area?: AreaId | null }
  | { scope: 'tenant'; tenant: string }
  | { scope: 'record'; record: NoteRecord }
  | { scope: 'area'; area: AreaId }
  | { scope: 'entry'; entry: string }
  | { scope: 'all' }
  | { scope: 'trash' };
