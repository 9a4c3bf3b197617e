import type { AreaId } from '../types';

/** How many rows an area's dossier has; they are numbered from 1. */
export interface DossierRows {
  facts: number;
  setUp: number;
  review: number;
  gotchas: number;
  fixes: number;
  /** Rows put in between later. */
  more?: readonly string[];
}

/** The rows of the twelve dossiers: `A-1`…`A-55`, `AS-1`…`AS-14`, and so on. */
export const dossier: Record<AreaId, DossierRows> = {
  A: { facts: 55, setUp: 14, review: 12, gotchas: 16, fixes: 6 },
  B: { facts: 63, setUp: 15, review: 13, gotchas: 18, fixes: 7 },
  C: { facts: 69, setUp: 16, review: 15, gotchas: 20, fixes: 7 },
  D: { facts: 60, setUp: 14, review: 14, gotchas: 22, fixes: 8 },
  E: { facts: 63, setUp: 17, review: 13, gotchas: 20, fixes: 8 },
  F: { facts: 69, setUp: 14, review: 15, gotchas: 22, fixes: 7 },
  G: { facts: 98, setUp: 13, review: 11, gotchas: 22, fixes: 6 },
  H: { facts: 29, setUp: 14, review: 8, gotchas: 10, fixes: 5 },
  I: { facts: 35, setUp: 11, review: 10, gotchas: 13, fixes: 5 },
  J: { facts: 64, setUp: 12, review: 12, gotchas: 16, fixes: 6, more: ['J-31b'] },
  K: { facts: 75, setUp: 11, review: 11, gotchas: 21, fixes: 7 },
  L: { facts: 94, setUp: 25, review: 15, gotchas: 22, fixes: 10 },
};

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

/** The refs of every row of one dossier. */
export const rowsOf = (area: AreaId): string[] => {
  const { facts, setUp, review, gotchas, fixes, more = [] } = dossier[area];
  return [
    ...numbered(area, facts),
    ...numbered(`${area}S`, setUp),
    ...numbered(`${area}R`, review),
    ...numbered(`${area}G`, gotchas),
    ...numbered(`${area}T`, fixes),
    ...more,
  ];
};

/** The rows of the paper on related skills, which belong to no area. */
export const routeRows: readonly string[] = numbered('R', 11);

/** Every row a ref may name. */
export const allRows = (): Set<string> =>
  new Set([
    ...(Object.keys(dossier) as AreaId[]).flatMap(rowsOf),
    ...routeRows,
    'Seed',
    'Where it lives',
    'Terms',
    'Endpoint table',
    'Error table',
  ]);
