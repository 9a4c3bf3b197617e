import { generationOf } from './hosts';
import type { Generation } from './types';

/** An address with everything that is somebody's own taken out. */
export interface AddressShape {
  generation: Generation;
  /** `/<tenant>/home/<id>`; anything that is not a plain word is `*`. */
  path: string;
  /** Names of query keys, sorted; never their values. */
  queryKeys: string[];
}

const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** Words of an app's own address. Longer or mixed segments may be names of somebody's things. */
const WORD = /^[a-z]+([-_][a-z]+){0,3}$/i;
const LONGEST_WORD = 32;
const KEY = /^[a-z][a-z0-9_-]{0,31}$/i;

function shapeOfSegment(segment: string, index: number, generation: Generation): string {
  if (index === 0 && generation === 'upgraded') return '<tenant>';
  if (ID.test(segment)) return '<id>';
  return WORD.test(segment) && segment.length <= LONGEST_WORD ? segment.toLowerCase() : '*';
}

/**
 * The shape of a Planhat address: no tenant, no ids, no names, no query values. `null` elsewhere.
 *
 * Source of the rule: a teaching must be safe to keep and to share.
 */
export function shapeOf(href: string): AddressShape | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  const generation = url && generationOf(url);
  if (!url || !generation) return null;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const path = segments.map((segment, index) => shapeOfSegment(segment, index, generation));
  const queryKeys = [...new Set(url.searchParams.keys())].filter((key) => KEY.test(key)).sort();
  return { generation, path: `/${path.join('/')}`, queryKeys };
}
