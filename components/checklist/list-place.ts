import type { Shelf } from '@/components/entries/shelf';
import type { Step } from '@/content/types';
import { idsOfScreen } from '@/hooks/useRuns';
import type { ListPlace } from '@/lib/runs/belonging';

/** What a run of a checklist belongs to. Where no step of it is written for the screen, it is the area's list. */
export function listPlace(
  { area, beside: { tenantKey, screen, record } }: Pick<Shelf, 'area' | 'beside'>,
  list: Step['list'],
): ListPlace {
  const ids = screen ? idsOfScreen(screen.id) : [];
  const isOfScreen = area.entries.some(
    (entry) => entry.kind === 'step' && entry.list === list && entry.screens.some((id) => ids.includes(id)),
  );
  return {
    tenant: tenantKey,
    screen: isOfScreen && screen ? screen.id : null,
    record,
    area: area.id,
    list,
  };
}
