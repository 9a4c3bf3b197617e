import { useEffect, useEffectEvent } from 'react';
import type { AreaId } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import type { PanelView } from './view';

interface Browsing {
  area: AreaId;
  /** Where it was chosen; `null` before the screen was known: then it stays for the first one that is. */
  screen: string | null;
}

/**
 * The area that the user looks at instead of the screen's own. Ends when the screen changes: the panel follows.
 * A reload is no change.
 */
export function useBrowsing(view: PanelView) {
  const [browsing, setBrowsing] = useSessionState<Browsing | null>('browsing', null);
  const screen = view.kind === 'loading' ? null : view.screen;
  const holds = browsing !== null && (browsing.screen ?? screen) === (screen ?? browsing.screen);
  const settle = useEffectEvent(() => {
    if (browsing && screen !== null) setBrowsing(holds ? { ...browsing, screen } : null);
  });
  useEffect(() => settle(), [screen]);
  return {
    // An entry of the screen's own area may have been asked for before the screen was known.
    browsed: browsing && holds && browsing.area !== view.area?.id ? browsing.area : null,
    browse: (area: AreaId | null) =>
      setBrowsing(area === null || area === view.area?.id ? null : { area, screen }),
  };
}
