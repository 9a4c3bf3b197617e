import type { AreaId } from '@/content/types';
import type { Crm, Plan, Revenue } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';

/** What goes wrong, as people say it. */
export type Symptom =
  | 'duplicates'
  | 'missing'
  | 'empty'
  | 'wrong'
  | 'not-working'
  | 'stopped'
  | 'overwritten'
  | 'late'
  | 'refused'
  | 'error';

/** A kind of question that belongs elsewhere, as the dossier numbers them. */
export type RouteRef = 'R-1' | 'R-2' | 'R-3' | 'R-4' | 'R-5';

/**
 * How sure the area is. `sure`: nothing else comes near. `likely`: the best of several. `chosen`: the user said so.
 * `none`: the question could not be placed.
 */
export type Sureness = 'sure' | 'likely' | 'chosen' | 'none';

/** What decides between the commands of one route. */
export type RouteAim = 'joining-tools' | 'moving-from-vitally';

/** What a question says of the tenant. `null`: nothing. */
export interface SaidWorld {
  crm: Crm | null;
  plan: Plan | null;
  generation: Generation | null;
  revenue: Revenue | null;
}

/** What was read from a question. */
export interface Understanding extends SaidWorld {
  /** As typed. */
  question: string;
  /** `null`: it could not be placed, or the user took the area away. */
  area: AreaId | null;
  sureness: Sureness;
  /** Up to two others that come near, the nearest first; up to three where there is no area. */
  nearAreas: readonly AreaId[];
  symptoms: readonly Symptom[];
  /** Of an API call: `PUT`, `/companies`. */
  method: string | null;
  path: string | null;
  /** An HTTP status or the name of an error. */
  code: string | null;
  /** Where the question belongs if not to this guide. */
  route: RouteRef | null;
  routeAim: RouteAim | null;
  /** Spoken of, but not so that one could be told: two CRMs, or one we know nothing of. Not asked either. */
  unclear: readonly ('crm' | 'revenue')[];
}
