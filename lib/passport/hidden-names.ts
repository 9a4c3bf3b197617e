import { LEGACY_TENANT, type Passport, passportOf } from './passport';

/**
 * All that names a tenant known here, for a redactor: one list a tenant, its own first, so that it is the first in the
 * text as well. What stands for the legacy app names nobody.
 *
 * @param own - The tenant the text is about; `null` where it is about none.
 */
export function tenantNames(all: Readonly<Record<string, Passport>> | null, own: string | null): string[][] {
  const others = Object.keys(all ?? {}).filter((slug) => slug !== own);
  return [...(own === null ? [] : [own]), ...others].map((slug) =>
    [passportOf(all, slug)?.name ?? '', slug === LEGACY_TENANT ? '' : slug].filter((name) => name !== ''),
  );
}
