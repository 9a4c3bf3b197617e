/** How long typing must rest before the draft is written. */
const REST_MS = 300;

/** However fast one types, the draft is never older than this. */
const AT_LATEST_MS = 2000;

export interface DraftKeeper<Draft> {
  /** Keep this version: soon. */
  keep(draft: Draft): void;
  /** Write what is waiting: now. Begins in the same task, so that a page that is closing still gets it done. */
  flush(): Promise<void>;
  /** Forget what is waiting. */
  cancel(): void;
}

/**
 * Decides when a draft is written: when typing rests, and at the latest every two seconds.
 *
 * @param write - Writes one version. It need not be awaited; a failure is told to `onFailure`, and the version stays
 *   waiting for the next flush unless a newer one has come.
 */
export function createDraftKeeper<Draft>(
  write: (draft: Draft) => Promise<void>,
  onFailure: (error: unknown) => void,
): DraftKeeper<Draft> {
  let waiting: { draft: Draft } | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const stopTimers = () => {
    clearTimeout(rest);
    clearTimeout(latest);
    latest = undefined;
  };

  const flush = async () => {
    stopTimers();
    const version = waiting;
    if (!version) return;
    waiting = null;
    try {
      await write(version.draft);
    } catch (error) {
      waiting ??= version;
      onFailure(error);
    }
  };

  return {
    keep(draft) {
      waiting = { draft };
      clearTimeout(rest);
      rest = setTimeout(() => void flush(), REST_MS);
      latest ??= setTimeout(() => void flush(), AT_LATEST_MS);
    },
    flush,
    cancel() {
      stopTimers();
      waiting = null;
    },
  };
}
