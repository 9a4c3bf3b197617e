import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Area, Fix } from '@/content/types';
import type { Walk } from '@/lib/journal/rows';
import { type Keeping, type KeepingState, UNSTORED } from '@/lib/walks/keeper';
import * as moves from '@/lib/walks/moves';
import type { Shelved } from '@/lib/walks/as-markdown';
import { openWalk } from '@/lib/walks/of-tenant';
import { causeKey, type Place, type Question, replay } from '@/lib/walks/replay';
import { useJournal } from './useJournal';
import { useSessionState } from './useSessionState';
import { useWalkGuide } from './useWalkGuide';
import { keeperOf } from './walk-keepers';

/** To what a walk belongs. */
export interface WalkPlace {
  tenant: string | null;
  screen: string | null;
  record: Walk['record'];
}

/** Something that was taken back, and the way to have it again. */
export interface TakenBack {
  /** How many answers. */
  count: number;
  legs: readonly moves.Leg[];
  /** A new walk was begun, and the one that ended is kept. */
  isKept: boolean;
  undo: () => void;
}

export interface WalkView {
  /** `loading` until the journal and the trees needed have been read. */
  status: 'loading' | 'ready';
  legs: readonly moves.Leg[];
  place: Place;
  /** The tree in view. */
  tree: Shelved;
  /** Answers that the guide of today does not have any more. */
  lost: number;
  /** `null` while nothing has been answered. */
  walk: Walk | null;
  keeping: KeepingState;
  takenBack: TakenBack | null;
  find: (entryId: string) => Shelved | undefined;
  answer: (question: Question, when: string, value: string) => void;
  backTo: (leg: number, index: number) => void;
  follow: (entryId: string) => void;
  returnTo: (leg: number) => void;
  startOver: () => void;
  /** Close a walk that has ended: the next one begins anew. One under way waits. */
  close: () => void;
  retry: () => void;
}

/** What stood there before something was taken back. */
interface Before {
  count: number;
  legs: readonly moves.Leg[];
  /** The id of the ended walk that was in view, where a new one was begun. */
  ended: string | null;
}

/** Which walk through a tree this page shows, and which it has closed last. */
interface InView {
  shownId: string | null;
  closedId: string | null;
}

const NOTHING: InView = { shownId: null, closedId: null };

/** The walk through a tree in a tenant: the one under way, or the one that has just ended here, or a new one. */
export function useWalk(fix: Fix, area: Area, { tenant, screen, record }: WalkPlace): WalkView {
  const slot = `${tenant ?? ''}:${fix.id}`;
  const keeper = keeperOf(slot);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.getState);
  const { status, rows } = useJournal('walks');
  const [{ shownId, closedId }, setInView] = useSessionState<InView>(`walk:${slot}`, NOTHING);
  // One that was closed is not taken for open by rows read before it ended.
  const waiting = rows.filter(({ id }) => id !== closedId);
  const stored = rows.find(({ id }) => id === shownId) ?? openWalk(waiting, tenant, fix.id);
  const walk = newerOf(kept, stored);
  const walkId = walk?.id;
  useEffect(() => {
    // It stays in view when it ends, also where another window ends it.
    if (walkId !== undefined) setInView({ shownId: walkId, closedId: null });
  }, [walkId, setInView]);
  const [before, setBefore] = useState<Before | null>(null);

  const asked = walk?.legs ?? [moves.firstLeg(fix)];
  const guide = useWalkGuide(area, asked);
  const { legs, place, lost } = replay(fix, asked, (id) => guide.find(id)?.fix);
  const tree = guide.find(legs.at(-1)?.fix ?? fix.id) ?? { fix, area };

  const keep = (next: readonly moves.Leg[]) => {
    const now = Date.now();
    const base = walk ?? {
      id: crypto.randomUUID(),
      tenant,
      screen,
      record,
      revision: UNSTORED,
      startedAt: now,
    };
    const end = replay(fix, next, (id) => guide.find(id)?.fix);
    const last = next.at(-1)?.fix ?? fix.id;
    const cause = end.place.kind === 'cause' ? causeKey(last, end.place.cause.id) : null;
    keeper.keep({ ...base, legs: [...next], cause, updatedAt: now });
  };
  const takeBack = (next: readonly moves.Leg[]) => {
    setBefore({ count: moves.answersIn(legs) - moves.answersIn(next), legs, ended: null });
    keep(next);
  };
  const undo = ({ legs: then, ended }: Before) => {
    setBefore(null);
    if (ended === null) {
      keep(then);
      return;
    }
    keeper.lookBack(ended);
    setInView({ shownId: ended, closedId: null });
  };
  /** The walk, if it has found a cause. */
  const ended = typeof walk?.cause === 'string' ? walk : null;

  return {
    status: guide.ready && (walk !== null || status !== 'loading') ? 'ready' : 'loading',
    legs,
    place,
    tree,
    lost,
    walk,
    keeping: kept.state,
    takenBack: before && {
      count: before.count,
      legs: before.legs,
      isKept: before.ended !== null,
      undo: () => undo(before),
    },
    find: guide.find,
    answer: (question, when, value) => {
      setBefore(null);
      keep(moves.answer(legs, question, when, value));
    },
    backTo: (leg, index) => takeBack(moves.backTo(legs, leg, index)),
    follow: (entryId) => {
      const related = guide.find(entryId);
      if (related) keep(moves.follow(legs, related.fix));
    },
    returnTo: (leg) => takeBack(moves.returnTo(legs, leg)),
    startOver: () => {
      if (!ended) {
        takeBack([moves.firstLeg(fix)]);
        return;
      }
      // What was found stays found: this is another walk.
      setBefore({ count: moves.answersIn(legs), legs, ended: ended.id });
      keeper.forget();
      setInView({ shownId: null, closedId: ended.id });
    },
    close: () => {
      if (!ended) return;
      keeper.forget();
      setInView({ shownId: null, closedId: ended.id });
    },
    retry: () => keeper.retry(),
  };
}

/** What was done here counts until the journal has something newer. */
function newerOf({ walk, isPending }: Keeping, stored: Walk | undefined): Walk | null {
  if (!walk) return stored ?? null;
  if (isPending || stored?.id !== walk.id || walk.revision >= stored.revision) return walk;
  return stored;
}
