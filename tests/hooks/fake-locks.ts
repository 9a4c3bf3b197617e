/** Web Locks for happy-dom, which has none: each lock is granted at once, and held until its work is done. */
export function installFakeLocks(): void {
  const held = new Set<string>();
  const locks = {
    request: async (name: string, ...given: [unknown, unknown?]) => {
      const work = given.at(-1) as (lock: object) => unknown;
      held.add(name);
      const result = await work({ name });
      held.delete(name);
      return result;
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
}
