import { screenName } from '@/content/screens';
import { tenantNames } from '@/lib/passport/hidden-names';
import { LEGACY_TENANT, passportOf } from '@/lib/passport/passport';
import { createRedactor } from '@/lib/redact/redact';
import { asMarkdown, type TrailToTell } from '@/lib/walks/as-markdown';
import type { Walk } from '@/lib/journal/rows';
import { usePassports } from './usePassports';

export interface WalkText {
  title: string;
  body: string;
  /** How many different things were replaced. */
  replaced: number;
}

export interface WalkToTell extends Pick<TrailToTell, 'place' | 'find'> {
  walk: Walk;
  /** Stands for the tenant of the legacy app, whose addresses name none. */
  legacyTenant: string;
}

/** Puts walks into words; redacted, whatever tells of a tenant or record known here is replaced. */
export function useWalkText(): (toTell: WalkToTell, redacted: boolean) => WalkText {
  const passports = usePassports();
  return ({ walk, place, find, legacyTenant }, redacted) => {
    const { tenant, record } = walk;
    const named = passportOf(passports, tenant)?.name ?? '';
    const slug = tenant === LEGACY_TENANT ? legacyTenant : tenant;
    const redactor = createRedactor({
      tenants: tenantNames(passports, tenant),
      records: record ? [record.id] : [],
    });
    const text = asMarkdown({
      walk,
      place,
      find,
      tenant: named === '' ? slug : named,
      screen: walk.screen === null ? null : screenName(walk.screen) || null,
      ...(redacted && { mask: redactor.mask }),
    });
    const replaced = [...redactor.replaced().values()].reduce((sum, count) => sum + count, 0);
    return { ...text, replaced };
  };
}
