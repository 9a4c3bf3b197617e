import type { Shelf } from '@/components/entries/shelf';
import { screenRow } from '@/content/screens';
import { useTabActions } from '@/hooks/useTabActions';
import type { PanelView } from './view';

/** Finds the screen of an entry that can be opened beside the Planhat tab in view. */
export function useScreenToOpen({
  tabId,
  generation,
  tenant,
  screen: current,
}: PanelView): Shelf['screenToOpen'] {
  const { openBeside } = useTabActions();
  return ({ screens }) => {
    if (tabId === null || generation === null || (generation === 'upgraded' && tenant === null)) return null;
    const row = screens.map(screenRow).find((known) => known?.opens?.[generation] && known.id !== current);
    if (!row?.opens) return null;
    const { name, opens } = row;
    const open = async () => {
      // Fetched at the press: the panel's first paint does without.
      const { addressToOpen } = await import('@/lib/screens/open-address');
      await openBeside(tabId, (here) => addressToOpen(opens, here, tenant));
    };
    return { name, open: () => void open() };
  };
}
