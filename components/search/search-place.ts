import type { AreaId } from '@/content/types';
import type { World } from '@/lib/passport/passport';

/** Where the user is; `null` where that is not known. */
export interface SearchPlace {
  screen: string | null;
  area: AreaId | null;
  world: World;
}
