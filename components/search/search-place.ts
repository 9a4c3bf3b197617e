import type { AreaId } from '@/content/types';
import type { Passport, World } from '@/lib/passport/passport';

/** Where the user is; `null` where that is not known. */
export interface SearchPlace {
  screen: string | null;
  area: AreaId | null;
  world: World;
  /** By what the passport is kept; left out where there is no tenant. */
  tenantKey?: string | null;
  passport?: Passport | null;
}
