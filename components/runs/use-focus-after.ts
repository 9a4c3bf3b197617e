import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/**
 * Where the focus goes in a run: `control` is what the next answer is given with, `step` the step as a whole, where the
 * arrow keys go on working.
 */
export type RunFocus = 'control' | 'step';

/** Brings a part of a run into sight and to the focus; what stands for the step serves where it has no control. */
export function focusIn(run: HTMLElement | null, what: RunFocus): void {
  const step = run?.querySelector<HTMLElement>('[data-focus="step"]');
  const control = run?.querySelector<HTMLElement>('[data-focus="control"]');
  const chosen = (what === 'control' ? control : null) ?? step ?? control;
  step?.scrollIntoView({ block: 'nearest' });
  chosen?.focus();
}

/**
 * Moves the focus after something was done, once what was done shows: it is on the disk first.
 *
 * @param shown - Changes with what the run shows.
 * @returns Says where the focus is to go after the next change. A change from another window moves nothing.
 */
export function useFocusAfter(run: RefObject<HTMLElement | null>, shown: string) {
  const wanted = useRef<RunFocus | null>(null);
  const move = useEffectEvent(() => {
    const what = wanted.current;
    wanted.current = null;
    if (what) focusIn(run.current, what);
  });
  useEffect(() => {
    move();
  }, [shown]);
  return (what: RunFocus) => {
    wanted.current = what;
  };
}
