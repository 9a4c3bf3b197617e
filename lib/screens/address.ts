import { generationOf } from './hosts';
import type { Confidence, Generation, RecordRef, Signal } from './types';

/** Names that addresses use for models. Slugs are lower case without separators. */
export interface ModelNames {
  /** Slugs with a table in Data Explorer. */
  slugs: readonly string[];
  /** Other slugs for the same models. */
  aliases: Readonly<Record<string, string>>;
  /** Tab of the legacy Data module → slug. */
  legacyTabs: Readonly<Record<string, string>>;
}

/** What an address alone tells. */
export interface AddressReading {
  screen: string;
  confidence: Confidence;
  generation: Generation | null;
  tenant: string | null;
  record: RecordRef | null;
  signals: Signal[];
  /**
   * How far the page may still change the answer: `open` = its labels decide, `home` = they may, on stronger
   * evidence (section names there are the tenant's own), `section` = only a dialog or a report that stands on
   * such pages, `closed` = only a dialog or a refinement of this screen.
   */
  reach: 'open' | 'home' | 'section' | 'closed';
}

const STATIC_FILE = /\.(m?js|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|eot)$/i;
const RECORD_ID = /^[0-9a-f]{24}$/i;
const RECORD = /^([a-z]+)\.([0-9a-f]{24})$/i;
const TENANT = /^[a-z0-9_-]+$/;
const RESERVED = new Set(['login', 'oauth', 'logout', 'auth', 'api', 'static', 'assets', 'favicon.ico']);

const isRecordId = (segment: string | undefined): segment is string =>
  segment !== undefined && RECORD_ID.test(segment);

function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment).toLowerCase();
      } catch {
        return segment.toLowerCase(); // not percent-encoding: compare it as it stands
      }
    });
}

function recordIn(url: URL, key: 'profile' | 'preview'): RecordRef | null {
  for (const value of url.searchParams.getAll(key)) {
    const [, model, id] = RECORD.exec(value) ?? [];
    if (model && id) return { model, id: id.toLowerCase() };
  }
  return null;
}

const path = (value: string): Signal => ({ kind: 'address', part: 'path', value });
const query = (value: string): Signal => ({ kind: 'address', part: 'query', value });

/** What one grammar says: the screen and, where it is not simply sure and closed, how so. */
interface Match extends Pick<AddressReading, 'screen'> {
  confidence?: Confidence;
  reach?: AddressReading['reach'];
  record?: RecordRef | null;
  signal?: Signal;
}

const UNKNOWN: Match = { screen: 'unknown', confidence: 'unknown', reach: 'open' };

function readUpgraded(url: URL, segments: string[], models: ModelNames): Match & { tenant: string | null } {
  const [first, second, third, fourth] = segments;
  if (first === undefined) return { screen: 'app-root', reach: 'open', tenant: null };
  if (first === 'login' && segments.length <= 2)
    return { screen: 'login', signal: path('login'), tenant: second ?? null };
  if (first === 'oauth' && second === 'authorize' && segments.length === 2)
    return { screen: 'oauth-authorize', signal: path('oauth/authorize'), tenant: null };
  if (RESERVED.has(first) || !TENANT.test(first)) return { ...UNKNOWN, tenant: null };

  const tenant = first;
  const slug = (name: string) => models.aliases[name.toLowerCase()] ?? name.toLowerCase();
  const profile = recordIn(url, 'profile');
  if (profile) {
    const screen = `${slug(profile.model)}-profile`;
    return { screen, record: profile, signal: query(`profile=${profile.model}`), tenant };
  }
  const preview = recordIn(url, 'preview');
  const record = preview;
  if (second === undefined)
    return { screen: 'home', reach: 'home', record, signal: path('<tenant>'), tenant };
  if (second !== 'home') return { ...UNKNOWN, record, tenant };
  if (third === undefined) return { screen: 'home', reach: 'home', record, signal: path('home'), tenant };
  if (isRecordId(third) && fourth === undefined) {
    if (!preview) return { screen: 'home-page', reach: 'section', signal: path('home/<id>'), tenant };
    return {
      screen: `${slug(preview.model)}-preview`,
      record,
      signal: query(`preview=${preview.model}`),
      tenant,
    };
  }
  if (third === 'data-explorer' && segments.length <= 4) {
    const known = fourth !== undefined && models.slugs.includes(slug(fourth));
    return {
      screen: known ? `data-explorer-${slug(fourth)}` : 'data-explorer',
      reach: fourth === undefined ? 'home' : 'closed',
      record,
      signal: path(known ? `data-explorer/${fourth}` : 'data-explorer'),
      tenant,
    };
  }
  return { ...UNKNOWN, reach: 'home', record, tenant };
}

/** Tabs of a legacy profile that are screens of their own. */
const PROFILE_TABS: Readonly<Record<string, readonly string[]>> = {
  company: ['usage', 'revenue'],
  enduser: ['usage'],
};

function legacyProfile(url: URL, model: 'Company' | 'EndUser', id: string, signal: Signal): Match {
  const base = `${model.toLowerCase()}-profile`;
  const tab = url.searchParams.get('tab')?.toLowerCase();
  const known = tab !== undefined && PROFILE_TABS[model.toLowerCase()]?.includes(tab);
  return { screen: known ? `${base}-${tab}` : base, record: { model, id }, signal };
}

function readLegacy(url: URL, segments: string[], models: ModelNames): Match {
  const [first, second, third, fourth] = segments;
  const two = segments.length === 2;
  if (first === 'login' && segments.length === 1) return { screen: 'login', signal: path('login') };
  if (first === 'developer' && segments.length === 1)
    return { screen: 'developer-module', signal: path('developer') };
  if (first === 'profile' && two && isRecordId(second))
    return legacyProfile(url, 'Company', second, path('profile/<id>'));
  if (first === 'people' && two && isRecordId(second))
    return legacyProfile(url, 'EndUser', second, path('people/<id>'));
  if (first === 'customer' && two && isRecordId(second))
    return { ...legacyProfile(url, 'Company', second, path('customer/<id>')), confidence: 'likely' };
  if (first === 'customers' && segments.length === 1)
    return { screen: 'data-explorer-company', confidence: 'likely', signal: path('customers') };
  if (first === 'data' && segments.length <= 2) {
    const model = second === undefined ? undefined : models.legacyTabs[second];
    return {
      screen: model ? `data-explorer-${model}` : 'data-explorer',
      reach: second === undefined ? 'open' : 'closed',
      // Only `metrics` was ever seen; the other tabs follow from their labels.
      confidence: model === 'metric' || second === undefined ? 'sure' : 'likely',
      signal: path(model ? `data/${second}` : 'data'),
    };
  }
  if (first === 'ci') {
    if (second !== 'analytics') return { screen: 'customer-intelligence', signal: path('ci') };
    const activity = third !== undefined && fourth === 'activity' && segments.length === 4;
    return activity
      ? { screen: 'user-activities', signal: path(`ci/analytics/${third}/activity`) }
      : { screen: 'trends-analytics', signal: path('ci/analytics') };
  }
  const license = url.searchParams.getAll('licenseId').find(isRecordId);
  if (license)
    return {
      screen: 'license-preview',
      record: { model: 'License', id: license.toLowerCase() },
      signal: query('licenseId'),
    };
  return first === undefined ? { screen: 'app-root', reach: 'open' } : UNKNOWN;
}

const NOT_A_SCREEN: AddressReading = {
  screen: 'not-a-screen',
  confidence: 'sure',
  generation: null,
  tenant: null,
  record: null,
  signals: [],
  reach: 'closed',
};

/**
 * Read an address by the contract of docs/SCREENS.md: which screen it is, for which tenant, with which record open.
 *
 * @param href - Any text; what is no address, or not one of the Planhat app, is `not-a-screen`.
 * @param models - The models that addresses can name.
 */
export function readAddress(href: string, models: ModelNames): AddressReading {
  const url = URL.canParse(href) ? new URL(href) : null;
  const generation = url && generationOf(url);
  if (!url || !generation) return NOT_A_SCREEN;
  const segments = segmentsOf(url);
  if (STATIC_FILE.test(segments.at(-1) ?? '')) return NOT_A_SCREEN;

  const match =
    generation === 'upgraded'
      ? readUpgraded(url, segments, models)
      : { ...readLegacy(url, segments, models), tenant: null };
  return {
    screen: match.screen,
    confidence: match.confidence ?? 'sure',
    generation,
    tenant: match.tenant,
    record: match.record ?? null,
    signals: match.signal ? [match.signal] : [],
    reach: match.reach ?? 'closed',
  };
}
