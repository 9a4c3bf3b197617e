import { legacyTenant, tenantOf } from './data/tenants';
import type { Context, DemoScreen, OpenRecord, Place } from './types';

const UPGRADED_HOSTS = ['ws.planhat.com', 'ws.planhatdemo.com'];
const NO_TENANT = ['', 'login', 'oauth'];

/** Takes an address apart. Entry pages keep a leading slash in `path`, as they stand above the tenants. */
export function readPlace(url: URL): Place {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (!UPGRADED_HOSTS.includes(url.hostname)) {
    return {
      generation: 'legacy',
      tenant: legacyTenant(url.hostname),
      path: segments.join('/').toLowerCase(),
      query: url.searchParams,
      record: openLicense(url.searchParams),
    };
  }
  const [slug = '', ...rest] = segments;
  const entry = NO_TENANT.includes(slug);
  return {
    generation: 'upgraded',
    tenant: tenantOf(entry ? (rest[0] ?? 'acme') : slug),
    path: entry ? `/${segments.join('/')}` : rest.join('/').toLowerCase(),
    query: url.searchParams,
    record: entry ? null : openRecord(url.searchParams),
  };
}

/** Whether a screen stands at this path; `:id` takes any one segment. */
export function matches(address: string, path: string): boolean {
  const wanted = address.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length && wanted.every((part, i) => part.startsWith(':') || part === given[i])
  );
}

/** The path of a screen's address in the address bar, without the host. */
export function pathOf(screen: DemoScreen, tenantSlug: string): string {
  const address = screen.address.replace(/:\w+/, screen.recordId ?? '');
  if (address.startsWith('/')) return address;
  const path = screen.generation === 'upgraded' ? `/${tenantSlug}/${address}` : `/${address}`;
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** What a screen needs to draw itself, and to link to the others. */
export function contextOf(place: Place, screens: readonly DemoScreen[]): Context {
  const to = (screenId: string): string => {
    const screen = screens.find((one) => one.id === screenId && one.generation === place.generation);
    if (!screen) throw new Error(`No demo screen "${screenId}" in the ${place.generation} app`);
    return pathOf(screen, place.tenant.slug);
  };
  return { place, tenant: place.tenant, to };
}

function openRecord(query: URLSearchParams): OpenRecord | null {
  for (const view of ['profile', 'preview'] as const) {
    const [, model, id] = /^([a-z]+)\.([0-9a-f]{24})$/i.exec(query.get(view) ?? '') ?? [];
    if (model !== undefined && id !== undefined) return { view, model, id };
  }
  return null;
}

function openLicense(query: URLSearchParams): OpenRecord | null {
  const id = query.get('licenseId') ?? query.get('licenseid');
  return id === null ? null : { view: 'preview', model: 'License', id };
}
