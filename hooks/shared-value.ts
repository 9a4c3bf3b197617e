import { useSyncExternalStore } from 'react';

/**
 * A hook for a value that the whole page shares: watched once, however many components use it, for as long as the page
 * lives. It is asked for before anything is drawn, so that it is mostly there by the first paint.
 *
 * @param watch - Calls back with the value, now and at each change.
 * @returns The hook: `null` until the value was heard.
 */
export function sharedValue<Value>(watch: (onChange: (value: Value) => void) => unknown) {
  const listeners = new Set<() => void>();
  let last: Value | null = null;
  watch((value) => {
    last = value;
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return (): Value | null => useSyncExternalStore(subscribe, () => last);
}
