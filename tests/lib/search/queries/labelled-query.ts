import type { AreaId } from '@/content/types';
import type { Hit } from '@/lib/search/types';

/** What people type, and what answers it. */
export interface LabelledQuery {
  query: string;
  area: AreaId;
  /** Rows of the dossiers, or ids of entries: a hit that carries or is one of them answers. */
  expected: readonly string[];
}

/** Refs that every area has: they answer only in the query's own. */
const EVERYWHERE: readonly string[] = ['Where it lives', 'Terms', 'Seed'];

export const inArea = (
  area: AreaId,
  rows: readonly (readonly [query: string, expected: readonly string[]])[],
): LabelledQuery[] => rows.map(([query, expected]) => ({ query, area, expected }));

/** Whether a hit is one that the query asks for. */
export const answers = ({ area, expected }: LabelledQuery, hit: Pick<Hit, 'id' | 'refs' | 'area'>): boolean =>
  expected.includes(hit.id) ||
  hit.refs.some((ref) => expected.includes(ref) && (hit.area === area || !EVERYWHERE.includes(ref)));
