import { useMemo } from 'react';
import { type Passport, passportOf, tenantKeyOf, type World, worldOf } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';
import { NO_PRESETS, withPresets } from '@/lib/passport/presets';
import { usePassports } from './usePassports';
import { usePresets } from './usePresets';

export interface TenantInView {
  /** By what runs, trails and the passport are kept; `null` away from Planhat. */
  tenantKey: string | null;
  /** The passports were read: until then nothing can be said of what holds here. */
  known: boolean;
  /** `null` where nothing was said of the tenant yet. */
  passport: Passport | null;
  world: World;
}

/** What is known of the tenant in view. */
export function useTenant({
  tenant,
  generation,
}: {
  tenant: string | null;
  generation: Generation | null;
}): TenantInView {
  const passports = usePassports();
  const presets = usePresets();
  const tenantKey = tenantKeyOf({ tenant, generation });
  const passport = passportOf(passports, tenantKey);
  const world = useMemo(
    () => worldOf(withPresets(tenantKey, passport, presets ?? NO_PRESETS), generation),
    [tenantKey, passport, presets, generation],
  );
  return { tenantKey, known: passports !== null && presets !== null, passport, world };
}
