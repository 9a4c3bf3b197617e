import { generationOf } from './hosts';

/** Paths by generation, as `content/screens` has them. */
export type Opens = Readonly<Partial<Record<'upgraded' | 'legacy', string | undefined>>>;

/**
 * Where a screen opens in the Planhat that an address belongs to.
 *
 * @param here - The address of an open Planhat tab.
 * @param tenant - The tenant of that tab; legacy addresses name none.
 * @returns `null` where the screen's address is not known in that app, or `here` is no Planhat.
 */
export function addressToOpen(opens: Opens, here: string, tenant: string | null): string | null {
  const url = URL.parse(here);
  const generation = url && generationOf(url);
  const path = generation && opens[generation];
  if (!path) return null;
  if (generation === 'legacy') return `${url.origin}${path}`;
  return tenant === null ? null : `${url.origin}/${encodeURIComponent(tenant)}${path}`;
}
