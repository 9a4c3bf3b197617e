/**
 * What was to be done with a run cannot be done any more: it was removed, or it went on after what was to be undone.
 * `components/runs/failure-text.ts` has the words.
 */
export class RunConflict extends Error {
  override readonly name = 'RunConflict';

  constructor(readonly what: 'removed' | 'went-on') {
    super(what);
  }
}
