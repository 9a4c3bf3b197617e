import { usePanelKeys } from '@/hooks/usePanelKeys';
import { useShortcuts } from '@/hooks/useShortcuts';
import type { PanelTab } from './view';

export interface PressedKeys {
  /** The tabs in their order. */
  tabs: readonly PanelTab[];
  onTab: (tab: PanelTab) => void;
  onSearch: () => void;
  onWrite: () => void;
  onShortcuts: () => void;
}

/** Does what the panel's single keys mean. The start page, where it stands in place of the guide, has its first key. */
export function usePressedKeys({ tabs, onTab, onSearch, onWrite, onShortcuts }: PressedKeys): void {
  const keys = usePanelKeys();
  const opened = tabs.map((tab) => [keys[tab === 'start' ? 'check' : tab], () => onTab(tab)] as const);
  useShortcuts({
    ...Object.fromEntries(opened),
    [keys.search]: onSearch,
    [keys.write]: onWrite,
    [keys.sheet]: onShortcuts,
  });
}
