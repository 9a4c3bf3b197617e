import type { Run } from '@/lib/journal/rows';
import type { ListPlace } from '@/lib/runs/belonging';

// What a text that is being typed belongs to. Nothing of one tenant, record or run ever shows in another's field.

/** The value seen at a step of the plain list, whose run may not have begun. */
export const seenInList = ({ tenant, record, screen, area, list }: ListPlace, step: string): string =>
  JSON.stringify(['list', tenant, record?.model, record?.id, screen, area, list, step]);

export const typedInRun = ({ id }: Run, step: string, field: 'value' | 'note'): string =>
  JSON.stringify(['run', id, step, field]);
