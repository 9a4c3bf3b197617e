import { emptyPassport } from '@/lib/passport/empty-passport';
import { type Passport, passportOf } from '@/lib/passport/passport';
import type { Passports } from './passports';
import { passports } from './settings';

/** Change what is known of a tenant; other passports stay as they are. */
export const changePassport = (tenant: string, change: Partial<Omit<Passport, 'tenant'>>): Promise<void> =>
  changeAll((all) => ({
    ...all,
    [tenant]: { ...(passportOf(all, tenant) ?? emptyPassport(tenant)), ...change },
  }));

/** Forget a tenant. */
export const forgetPassport = (tenant: string): Promise<void> =>
  changeAll((all) => Object.fromEntries(Object.entries(all).filter(([slug]) => slug !== tenant)));

/** Undo of `forgetPassport`. */
export const restorePassport = (passport: Passport): Promise<void> =>
  changeAll((all) => ({ ...all, [passport.tenant]: passport }));

/** One change after the other, in all windows: reading and writing are two steps. */
function changeAll(change: (all: Passports) => Record<string, Passport>): Promise<void> {
  return navigator.locks.request('field-guide-passports', async () => {
    await passports.setValue(change(await passports.getValue()));
  });
}
