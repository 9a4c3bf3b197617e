import { emptyPassport, type Passport } from '@/lib/passport/passport';
import { passports } from './settings';

/** One change after the other: a change reads what the last one wrote. */
let queue: Promise<void> = Promise.resolve();

/** Hear all passports, now and after each change in any window. Returns the way to stop. */
export function watchPassports(onChange: (all: Readonly<Record<string, Passport>>) => void): () => void {
  let heard = false;
  const stop = passports.watch((all) => {
    heard = true;
    onChange(all);
  });
  void passports.getValue().then((all) => {
    if (!heard) onChange(all);
  });
  return stop;
}

/** Change what is known of a tenant; other passports stay as they are. */
export function changePassport(tenant: string, change: Partial<Omit<Passport, 'tenant'>>): Promise<void> {
  queue = queue
    .catch(() => undefined)
    .then(async () => {
      const all = await passports.getValue();
      const before = all[tenant] ?? emptyPassport(tenant);
      await passports.setValue({ ...all, [tenant]: { ...before, ...change } });
    });
  return queue;
}

/** Forget a tenant. */
export function forgetPassport(tenant: string): Promise<void> {
  queue = queue
    .catch(() => undefined)
    .then(async () => {
      const all = Object.entries(await passports.getValue());
      await passports.setValue(Object.fromEntries(all.filter(([slug]) => slug !== tenant)));
    });
  return queue;
}
