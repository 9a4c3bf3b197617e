/** Web Locks for happy-dom, which has none: each lock is granted at once, and held until its work is done. */
export function installFakeLocks(): void {
  const held = new Set<string>();
  const locks = {
    request: async (name: string, work: () => Promise<unknown>) => {
      held.add(name);
      await work();
      held.delete(name);
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
}
