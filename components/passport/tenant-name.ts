import { LEGACY_TENANT, type Passport } from '@/lib/passport/passport';
import { tenantWords } from './tenant-words';

/** What stands in the address: the slug, or words for an app whose addresses name no tenant. */
export const slugName = (tenantKey: string): string =>
  tenantKey === LEGACY_TENANT ? tenantWords.legacyApp : tenantKey;

/** What a tenant is called on every page. */
export function tenantName(tenantKey: string, passport: Passport | null, hides: boolean): string {
  if (hides) return tenantWords.someTenant;
  return passport && passport.name !== '' ? passport.name : slugName(tenantKey);
}
