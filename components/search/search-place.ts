import type { AreaId } from '@/content/types';
import type { Generation } from '@/lib/screens/types';

/** Where the user is; `null` where that is not known. */
export interface SearchPlace {
  screen: string | null;
  area: AreaId | null;
  generation: Generation | null;
}
