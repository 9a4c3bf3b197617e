import { useMemo, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { Walk } from '@/lib/journal/rows';
import { foundBehind, type Found, walksOf } from '@/lib/walks/of-tenant';
import { openJournal, useJournal } from './useJournal';
import { dropWalk } from './walk-keepers';

/**
 * What came of the last removal or its undoing: `elsewhere`: another window had removed it, or put it back, before.
 * `failed`: it did not reach the disk.
 */
export type Removal =
  | { kind: 'none' }
  | { kind: 'removed'; walk: Walk }
  | { kind: 'elsewhere' }
  /** Of an undoing, `walk` can still be put back. */
  | { kind: 'failed'; walk: Walk | null };

export interface Walks {
  /** The tenant's walks, the last first. */
  walks: readonly Walk[];
  /** How many walks of any tenant this version cannot read. */
  unreadable: number;
  /** What was found behind a symptom here, most often first; without the walk `except`. */
  foundBehind: (fixId: string, except?: string | null) => Found[];
  removal: Removal;
  remove: (walk: Walk) => void;
  /** Put back what was removed last. */
  putBack: () => void;
}

/** All walks of a tenant, and their removal. */
export function useWalks(tenant: string | null): Walks {
  const { rows, unreadable } = useJournal('walks');
  const [removal, setRemoval] = useState<Removal>({ kind: 'none' });
  const attempt = (work: Promise<Removal>, inHand: Walk | null) => {
    work.then(setRemoval, (cause: unknown) => {
      setRemoval({ kind: 'failed', walk: inHand });
      console.error('Field Guide: a walk could not be changed.', errorName(cause));
    });
  };
  const walks = useMemo(() => walksOf(rows, tenant), [rows, tenant]);
  return {
    walks,
    unreadable,
    foundBehind: (fixId, except = null) => foundBehind(rows, tenant, fixId, except),
    removal,
    remove: ({ id }) => attempt(takeOut(id), null),
    putBack: () => {
      const inHand = 'walk' in removal ? removal.walk : null;
      if (inHand) attempt(putIn(inHand), inHand);
    },
  };
}

/** As it stands on the disk: it may have gone on in another window since it was drawn. */
async function takeOut(id: string): Promise<Removal> {
  const { changeRow } = await openJournal();
  const found: { walk?: Walk | undefined } = {};
  await changeRow('walks', id, (row) => {
    // Gone already, when the write is repeated after a lost connection.
    found.walk = row ?? found.walk;
    return row && null;
  });
  dropWalk(id);
  return found.walk ? { kind: 'removed', walk: found.walk } : { kind: 'elsewhere' };
}

async function putIn(walk: Walk): Promise<Removal> {
  const { addRow } = await openJournal();
  const isBack = await addRow(
    'walks',
    walk,
    ({ id, revision }) => id === walk.id && revision !== walk.revision,
  );
  return { kind: isBack ? 'none' : 'elsewhere' };
}
