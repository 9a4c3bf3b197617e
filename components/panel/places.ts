import { areaList } from '@/content/areas';
import { screenName } from '@/content/screens';
import type { NotePlace } from '@/components/notes/note-place';
import { tieMessages } from '@/components/notes/tie-messages';
import type { PlanhatTab } from '@/components/search/search-place';
import type { Note } from '@/lib/notes/note';
import { namedArea } from './panel-view';
import type { PanelView } from './view';

/** Every area, in order. */
export const everyArea = areaList.map(({ id }) => namedArea(id));

/** What a note written beside this view can be tied to. */
export const notePlace = ({ kind, screen, name, area, tenant, record }: PanelView): NotePlace => ({
  screen: kind === 'screen' ? { id: screen, name } : null,
  area,
  tenant,
  record,
});

/** What a note made here is tied to. */
export const tiesAt = ({ screen, area, tenant, record }: NotePlace) => ({
  screen: screen?.id ?? null,
  area: area?.id ?? null,
  tenant,
  record,
});

/** The Planhat tab that a screen can be opened beside; `null` where there is none. */
export const tabBeside = ({ tabId, generation, tenant }: PanelView): PlanhatTab | null =>
  tabId === null || generation === null ? null : { tabId, generation, tenant };

/** Names of the screen or area a note is tied to, the closer one only, and that it is about a record. */
export function tiesOf({ screen, area, record }: Note): readonly string[] {
  const place = screen ? [screenName(screen) || screen] : area ? [namedArea(area).name] : [];
  return record ? [...place, tieMessages.recordOf(record.model)] : place;
}
