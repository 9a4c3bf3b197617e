import type { Passport } from '@/lib/passport/passport';
import { passports } from './settings';
import { watchSetting } from './watch-setting';

/** All passports, by tenant. */
export type Passports = Readonly<Record<string, Passport>>;

/** Hear all passports, now and after each change in any window. Returns the way to stop. */
export const watchPassports = (onChange: (all: Passports) => void): (() => void) =>
  watchSetting(passports, onChange);
