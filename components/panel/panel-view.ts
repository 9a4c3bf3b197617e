import { areaList } from '@/content/areas';
import { screenName } from '@/content/screens';
import type { AreaId } from '@/content/types';
import type { ActiveScreen } from '@/hooks/useActiveScreen';
import { viewMessages } from './view-messages';
import type { Named, PanelView } from './view';

const nothing: PanelView = {
  kind: 'loading',
  screen: '',
  name: '',
  area: null,
  alsoAreas: [],
  confidence: 'unknown',
  signals: [],
  alternatives: [],
  taughtInstead: null,
  tenant: null,
  record: null,
  generation: null,
  tabId: null,
};

/** An area by its letter, with its name. */
export const namedArea = (id: AreaId): Named<AreaId> => ({
  id,
  name: areaList.find((area) => area.id === id)?.name ?? id,
});

/** What the panel shows for what the browser tab is on. */
export function panelView(active: ActiveScreen): PanelView {
  switch (active.status) {
    case 'loading':
      return nothing;
    case 'not-planhat':
      return { ...nothing, kind: 'not-planhat', screen: 'not-a-screen' };
    case 'no-script':
      return { ...nothing, kind: 'no-script', screen: 'unknown', tabId: active.tabId };
    case 'screen':
      return screenView(active);
  }
}

function screenView({ detection, taught, tabId }: Extract<ActiveScreen, { status: 'screen' }>): PanelView {
  const { screen, area, alsoAreas, confidence, signals, tenant, record, generation } = detection;
  if (screen === 'not-a-screen') return { ...nothing, kind: 'not-planhat', screen };
  const unnamed = screen === 'unknown' || screen === 'app-root';
  return {
    kind: unnamed ? 'unknown' : 'screen',
    screen,
    name: unnamed ? '' : screenName(screen),
    area: area && namedArea(area),
    alsoAreas: alsoAreas.map(namedArea),
    confidence,
    signals,
    alternatives: detection.alternatives.map((id) => ({ id, name: screenName(id) })),
    taughtInstead: taught && (screenName(taught.builtIn) || viewMessages.unknownScreen.toLowerCase()),
    tenant,
    record,
    generation,
    tabId,
  };
}
