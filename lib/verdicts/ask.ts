import type { Entry, Step } from '@/content/types';
import type { Run, Verdict } from '@/lib/journal/rows';

/** Kinds that say how Planhat is; a step says what to do. */
const CLAIMS: readonly Entry['kind'][] = ['fact', 'gotcha'];

/** Rows of a dossier that say how Planhat is: facts and gotchas, not steps. */
const isClaim = (ref: string): boolean => /^[A-L]G?-\d/.test(ref);

/** The fact that a step rests on: the first entry of its area that is about the same row of the dossier. */
export function factBehind(step: Step, entries: readonly Entry[]): Entry | null {
  const refs = step.refs.filter(isClaim);
  const behind = entries.find(
    ({ kind, refs: own }) => CLAIMS.includes(kind) && own.some((ref) => refs.includes(ref)),
  );
  return behind ?? null;
}

/**
 * Whether to ask in a run if an entry is still true: only in a run of a tenant that is under way, only where nothing
 * was said of the entry there, and never after another verdict was given in this run.
 */
export function shouldAsk(entry: Entry, verdicts: readonly Verdict[], run?: Run): boolean {
  if (run?.status !== 'open' || run.tenant === null) return false;
  const own = verdicts.filter(({ tenant }) => tenant === run.tenant);
  return own.every(({ at, entry: about }) => about !== entry.id && at < run.startedAt);
}

/**
 * The one question of a run: the first of its steps that rests on a fact nobody has said anything of. The same
 * whenever it is asked for, so that a reload asks nothing new.
 *
 * @param entries - Those of the run's area.
 */
export function questionOf(
  run: Run,
  entries: readonly Entry[],
  verdicts: readonly Verdict[],
): { step: string; about: Entry } | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of run.steps) {
    const step = byId.get(id);
    const about = step?.kind === 'step' ? factBehind(step, entries) : null;
    if (about && shouldAsk(about, verdicts, run)) return { step: id, about };
  }
  return null;
}
