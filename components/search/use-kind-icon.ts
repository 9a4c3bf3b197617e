import { type LucideIcon, Search, TriangleAlert, Wrench } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FoundKind } from '@/lib/quick-search/found';

type Icons = Readonly<Partial<Record<FoundKind, LucideIcon>>>;

/** What stands in the list at first; the others come once that is painted. */
let icons: Icons = { gotcha: TriangleAlert, fix: Wrench };
let complete = false;

/** The icon of a kind; a plain one for the few milliseconds until it is there. */
export function useKindIcon(kind: FoundKind): LucideIcon {
  const [, setComplete] = useState(complete);
  useEffect(() => {
    if (complete) return;
    import('./kind-icons').then(
      ({ kindIcons }) => {
        icons = kindIcons;
        complete = true;
        setComplete(true);
      },
      () => {
        // A damaged installation: the plain icon stays.
      },
    );
  }, []);
  return icons[kind] ?? Search;
}
