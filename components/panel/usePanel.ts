import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { screenRow } from '@/content/screens';
import type { Area, AreaId, Entry } from '@/content/types';
import { useAsking } from '@/components/passport/asking';
import { useVisitQuestion } from '@/components/passport/useVisitQuestion';
import { useActiveScreen } from '@/hooks/useActiveScreen';
import { useChoices } from '@/hooks/useChoices';
import { useArea } from '@/hooks/useGuide';
import { useSessionState } from '@/hooks/useSessionState';
import { useTenant } from '@/hooks/useTenant';
import { tabOfRole } from '@/lib/choices/choices';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { arrange, type ArrangedGuide, tabOf } from '@/lib/guide/arrange';
import { namedArea, panelView } from './panel-view';
import { useBrowsing } from './useBrowsing';
import type { PanelTab, PanelView } from './view';

/** What the panel shows and where the user is in it. */
export function usePanel() {
  const active = useActiveScreen();
  const current = useMemo(() => panelView(active), [active]);
  const [pinnedView, setPinnedView] = useState<PanelView | null>(null);
  const view = pinnedView ?? current;
  const { browsed, browse } = useBrowsing(view);

  const areaId = browsed ?? view.area?.id ?? null;
  const { status, area } = useArea(areaId);
  const [showsHidden, setShowsHidden] = useState(false);
  const { tenantKey, passport, ...tenant } = useTenant(view);
  const crmHere = screenRow(view.screen)?.crm;
  const world = useMemo(
    () => (crmHere ? { ...tenant.world, crm: crmHere } : tenant.world),
    [tenant.world, crmHere],
  );
  const asking = useAsking();
  const choices = useChoices();
  // Until then nothing is arranged: what does not hold here must not vanish, nor a question appear, while one reads.
  const known = tenant.known && asking !== null && choices !== null;
  const arranged = useMemo(
    () => (area && known ? arrange(area, screensIn(area, view), world, showsHidden) : null),
    [area, known, view, world, showsHidden],
  );

  const [chosenTab, setTab] = useSessionState<PanelTab | null>('tab', null);
  // While the screen is not known yet, the guide's tabs stand there already: most screens have them.
  const hasGuide = areaId !== null || view.kind === 'loading';
  // An entry that was asked for shows its tab, there and only there. Otherwise the user's choice stays; until there
  // is one, their role says what they come for, or the screen what people come to it for.
  const [shown, setShown] = useState<{ at: string; tab: PanelTab } | null>(null);
  const at = `${areaId ?? ''}:${view.screen}`;
  // Nothing is asked while the user looks through another area.
  const visit = tenantKey === null || browsed ? null : `${tenantKey}:${at}`;
  const question = useVisitQuestion(visit, arranged, passport, world, asking);
  const ofScreen = browsed ? undefined : screenRow(view.screen)?.firstTab;
  const firstTab = tabOfRole(choices?.role ?? null) ?? ofScreen ?? 'check';
  const tab = visibleTab(shown?.at === at ? shown.tab : (chosenTab ?? firstTab), hasGuide);
  const place = `${at}:${tab}`;
  const [openIds, setOpenIds] = useSessionState<Readonly<Record<string, string | null>>>('open', {});

  // `place` is set when the entry has been brought to sight, once: what the user does afterwards stays so.
  const [target, setTarget] = useState<{ id: string; place: string | null } | null>(null);
  const wanted = target?.place === null ? area?.entries.find(({ id }) => id === target.id) : undefined;
  const reveal = useEffectEvent((entry: Entry, guide: ArrangedGuide) => {
    const wantedTab = tabOf(entry.kind);
    const wantedPlace = `${entry.area}:${view.screen}:${wantedTab}`;
    setShown({ at: `${entry.area}:${view.screen}`, tab: wantedTab });
    setOpenIds({ ...openIds, [wantedPlace]: entry.id });
    setTarget({ id: entry.id, place: wantedPlace });
    if (guide.hidden.some((hidden) => hidden.entry.id === entry.id)) setShowsHidden(true);
  });
  // Not before the screen is known: what is open is remembered under it.
  const isKnown = view.kind !== 'loading';
  useEffect(() => {
    if (wanted && arranged && isKnown) reveal(wanted, arranged);
  }, [wanted, arranged, isKnown]);

  return {
    active,
    current,
    view,
    tenantKey,
    passport,
    world,
    question,
    TenantQuestion: asking?.TenantQuestion,
    pinned: pinnedView !== null,
    pin: (on: boolean) => setPinnedView(on ? view : null),
    browsed: browsed && namedArea(browsed),
    browse: (id: AreaId | null) => {
      setTarget(null);
      browse(id);
      if (id !== null && tab === 'notes') setTab('check');
    },
    hasGuide,
    /** Whether what is shown is arranged for the screen, and not for the area as a whole. */
    forScreen: area !== null && screensIn(area, view) !== null,
    area,
    areaStatus: known ? status : 'loading',
    arranged,
    showsHidden,
    setShowsHidden,
    tab,
    setTab: (next: PanelTab) => {
      setTarget(null);
      setShown(null);
      setTab(next);
    },
    place,
    openId: openIds[place] ?? null,
    setOpenId: (id: string | null) => {
      setTarget(null);
      setOpenIds({ ...openIds, [place]: id });
    },
    targetId: target?.place === place ? target.id : null,
    /** The entry that was asked for is not in the guide (any more). */
    entryMissing: target?.place === null && area?.id === areaOfEntry(target.id) && wanted === undefined,
    forgetTarget: () => setTarget(null),
    /** Show an entry at its place, whatever area it is in. Does nothing for what is not the id of an entry. */
    openEntry: (id: string) => {
      const home = areaOfEntry(id);
      if (!home) return;
      browse(home);
      setTarget({ id, place: null });
    },
  };
}

/** Without an area there is one tab in place of the guide's four. */
function visibleTab(chosen: PanelTab, hasGuide: boolean): PanelTab {
  if (chosen === 'notes') return 'notes';
  if (!hasGuide) return 'start';
  return chosen === 'start' ? 'check' : chosen;
}

/** In another area than the screen's own, the screen counts only where something there is written for it. */
function screensIn(area: Area, { screen, area: own }: PanelView): readonly string[] | null {
  const ids = [screen, screenRow(screen)?.sameAs ?? screen];
  const known =
    own?.id === area.id || area.entries.some(({ screens }) => screens.some((id) => ids.includes(id)));
  return known ? ids : null;
}
