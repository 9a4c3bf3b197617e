const PER_SECOND = 20;

/** Lets through at most twenty messages per second and tab; the rest is dropped. */
export function createFloodGate(now: () => number = Date.now): (tabId: number) => boolean {
  const windows = new Map<number, { since: number; count: number }>();
  return (tabId) => {
    const time = now();
    const window = windows.get(tabId);
    if (!window || time - window.since >= 1000) {
      windows.set(tabId, { since: time, count: 1 });
      return true;
    }
    window.count += 1;
    return window.count <= PER_SECOND;
  };
}
