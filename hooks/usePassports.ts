import { type Passports, watchPassports } from '@/services/passports';
import { sharedValue } from './shared-value';

/** What is known of all tenants; `null` until it was read. What changes it stands in `passport-changes.ts`. */
export const usePassports: () => Passports | null = sharedValue(watchPassports);
