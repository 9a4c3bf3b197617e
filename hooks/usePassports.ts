import { useEffect, useState } from 'react';
import type { Passport } from '@/lib/passport/passport';
import { changePassport, forgetPassport, watchPassports } from '@/services/passports';

/** What is known of all tenants; `null` until it was read. */
export function usePassports(): Readonly<Record<string, Passport>> | null {
  const [all, setAll] = useState<Readonly<Record<string, Passport>> | null>(null);
  useEffect(() => watchPassports(setAll), []);
  return all;
}

export { changePassport, forgetPassport };
