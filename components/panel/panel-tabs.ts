import type { Tab } from '@/components/ui/Tabs';
import type { GuideTab } from '@/lib/guide/arrange';
import { messages } from './messages';
import type { PanelTab } from './view';

const guideTabs: readonly GuideTab[] = ['check', 'gotchas', 'fix', 'reference'];

/**
 * The row of tabs.
 *
 * @param counts - `null` while the area is loading: the tabs stand there already, without numbers.
 */
export function panelTabs(
  hasGuide: boolean,
  counts: Record<GuideTab, number> | null,
  notes: number | null,
): readonly Tab<PanelTab>[] {
  const tab = (id: PanelTab, count: number | null) => ({
    id,
    label: messages.tab[id],
    count: count === 0 ? null : count,
  });
  const guide = hasGuide ? guideTabs.map((id) => tab(id, counts?.[id] ?? null)) : [tab('start', null)];
  return [...guide, tab('notes', notes)];
}
