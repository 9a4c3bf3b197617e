import type { AreaId } from '@/content/types';
import type { Passport, World } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';

/** Where the user is; `null` where that is not known. */
export interface SearchPlace {
  screen: string | null;
  area: AreaId | null;
  world: World;
  /** By what the passport is kept; left out where there is no tenant. */
  tenantKey?: string | null;
  passport?: Passport | null;
  /** The Planhat tab beside which a screen can be opened. */
  beside?: PlanhatTab | null;
}

/** A tab of Planhat, as far as another screen can be opened from it. */
export interface PlanhatTab {
  tabId: number;
  generation: Generation;
  tenant: string | null;
}
