import { type LucideIcon, Search, TriangleAlert, Wrench } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FoundKind } from '@/lib/search/found';
import type * as rowDetails from './row-details';

export interface RowDetails {
  kindIcons: Readonly<Partial<Record<FoundKind, LucideIcon>>>;
  ageOf: typeof rowDetails.ageOf;
}

/** What mostly stands in the list at first; the rest comes once that is painted. */
let details: RowDetails = { kindIcons: { gotcha: TriangleAlert, fix: Wrench }, ageOf: () => '' };

/** Stands for an icon that is not there yet. */
export const plainIcon = Search;

/** Icons of kinds, and how old entries are: at first only what the first paint shows. */
export function useRowDetails(): RowDetails {
  const [known, setKnown] = useState(details);
  useEffect(() => {
    import('./row-details').then(
      (all) => setKnown((details = all)),
      () => {
        // A damaged installation: the rows are there without.
      },
    );
  }, []);
  return known;
}
