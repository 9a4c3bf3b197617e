import { useShortcuts } from '@/hooks/useShortcuts';
import type { PanelTab } from './view';

export interface PanelKeys {
  /** The tabs in their order: the digits open them. */
  tabs: readonly PanelTab[];
  onTab: (tab: PanelTab) => void;
  /** The key of the search, which the user can choose. */
  searchKey: string;
  onSearch: () => void;
  onWrite: () => void;
  onShortcuts: () => void;
}

/** The panel's single keys. `5` is *Notes* even where it is not the fifth tab. */
export function usePanelKeys({ tabs, onTab, searchKey, onSearch, onWrite, onShortcuts }: PanelKeys): void {
  const digits = tabs.map(
    (tab, index) => [tab === 'notes' ? '5' : String(index + 1), () => onTab(tab)] as const,
  );
  useShortcuts({ ...Object.fromEntries(digits), [searchKey]: onSearch, n: onWrite, '?': onShortcuts });
}
