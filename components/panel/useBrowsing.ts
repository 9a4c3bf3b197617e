import { useState } from 'react';
import type { AreaId } from '@/content/types';
import type { PanelView } from './view';

/**
 * The area that the user looks at instead of the screen's own. Ends when the screen changes: the panel follows.
 */
export function useBrowsing(view: PanelView) {
  const [browsing, setBrowsing] = useState<{ area: AreaId; screen: string } | null>(null);
  if (browsing && browsing.screen !== view.screen) {
    // Chosen before the screen was known, by a link to an entry: it stays for the first screen that is.
    setBrowsing(browsing.screen === '' ? { ...browsing, screen: view.screen } : null);
  }
  return {
    // An entry of the screen's own area may have been asked for before the screen was known.
    browsed: browsing && browsing.area !== view.area?.id ? browsing.area : null,
    browse: (area: AreaId | null) =>
      setBrowsing(area === null || area === view.area?.id ? null : { area, screen: view.screen }),
  };
}
