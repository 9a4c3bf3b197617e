import { useShortcuts } from '@/hooks/useShortcuts';
import type { PanelTab } from './view';

export interface PanelKeys {
  /** The tabs in their order: the digits open them. */
  tabs: readonly PanelTab[];
  onTab: (tab: PanelTab) => void;
  onSearch: () => void;
  onWrite: () => void;
  onShortcuts: () => void;
}

/** The panel's single keys. `5` is *Notes* even where it is not the fifth tab. */
export function usePanelKeys({ tabs, onTab, onSearch, onWrite, onShortcuts }: PanelKeys): void {
  const digits = tabs.map(
    (tab, index) => [tab === 'notes' ? '5' : String(index + 1), () => onTab(tab)] as const,
  );
  useShortcuts({ ...Object.fromEntries(digits), '/': onSearch, n: onWrite, '?': onShortcuts });
}
