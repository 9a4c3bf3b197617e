import { useMemo, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { Walk } from '@/lib/journal/rows';
import { foundBehind, type Found, walksOf } from '@/lib/walks/of-tenant';
import { openJournal } from './useJournal';
import { forgetWalks } from './useWalk';
import { useWalkRows } from './useWalkRows';

export interface Walks {
  /** The tenant's walks, the last first. */
  walks: readonly Walk[];
  /** What was found behind a symptom here, most often first; without the walk `except`. */
  foundBehind: (fixId: string, except?: string | null) => Found[];
  /** The walk just removed. */
  removed: Walk | null;
  /** The last removal or its undoing did not reach the disk. */
  failed: boolean;
  remove: (walk: Walk) => void;
  putBack: () => void;
}

/** All walks of a tenant, and their removal. */
export function useWalks(tenant: string | null): Walks {
  const { rows } = useWalkRows();
  const [removed, setRemoved] = useState<Walk | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<void>, after: Walk | null) => {
    work.then(
      () => {
        setFailed(false);
        setRemoved(after);
      },
      (cause: unknown) => {
        setFailed(true);
        console.error('Field Guide: a walk could not be changed.', errorName(cause));
      },
    );
  };
  const walks = useMemo(() => walksOf(rows, tenant), [rows, tenant]);
  return {
    walks,
    foundBehind: (fixId, except = null) => foundBehind(rows, tenant, fixId, except),
    removed,
    failed,
    remove: (walk) => attempt(takeOut(walk), walk),
    putBack: () => {
      if (removed) attempt(putIn(removed), null);
    },
  };
}

async function takeOut({ id }: Walk): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('walks', id, () => null);
  forgetWalks(id);
}

async function putIn(walk: Walk): Promise<void> {
  const { changeRow } = await openJournal();
  const found = { other: false };
  await changeRow('walks', walk.id, (row) => {
    found.other = row !== undefined;
    return found.other ? undefined : walk;
  });
  // Another walk was begun meanwhile and has its number.
  const id = crypto.randomUUID();
  if (found.other) await changeRow('walks', id, () => ({ ...walk, id }));
}
