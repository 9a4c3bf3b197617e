import { usePassports } from '@/hooks/usePassports';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { passportOf } from '@/lib/passport/passport';
import { tenantName } from './tenant-name';

/** What any tenant is called on this page: as the user named it, and by no name in the screenshot mode. */
export function useTenantName(): (tenantKey: string) => string {
  const passports = usePassports();
  const { hides } = useScreenshotMode();
  return (tenantKey) => tenantName(tenantKey, passportOf(passports, tenantKey), hides);
}
