import type { AreaId } from '@/content/types';

/** The area in which an entry stands: its id starts with the letter. `null` for anything that is no entry id. */
export function areaOfEntry(entryId: string): AreaId | null {
  return /^[a-l]-/.test(entryId) ? (entryId.charAt(0).toUpperCase() as AreaId) : null;
}
