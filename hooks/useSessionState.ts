import { useCallback, useSyncExternalStore } from 'react';

const values = new Map<string, unknown>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): unknown {
  if (!values.has(key)) values.set(key, parse(sessionStorage.getItem(key)));
  return values.get(key);
}

function parse(stored: string | null): unknown {
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    // Written by an older version in another form: start afresh, it is only the state of the view.
    return undefined;
  }
}

/**
 * State of the view that lives as long as this page: the open tab, what is folded, what is ticked.
 *
 * Each key has one value; every component that asks for the key sees the same. Values are plain data.
 * With another key on the next render the hook gives the value of that key at once.
 */
export function useSessionState<Value>(key: string, initial: Value): [Value, (next: Value) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(key));
  const set = useCallback(
    (next: Value) => {
      values.set(key, next);
      sessionStorage.setItem(key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    [key],
  );
  // What is stored under a key was written by `set` with the same type.
  return [stored === undefined ? initial : (stored as Value), set];
}

/** Forget everything: for tests, where pages come and go in one process. */
export function resetSessionState(): void {
  values.clear();
  sessionStorage.clear();
}
