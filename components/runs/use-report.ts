import { wordsFor } from '@/components/entries/applies-to';
import { slugName, tenantName } from '@/components/panel/tenant-name';
import { usePassports } from '@/hooks/usePassports';
import type { Run } from '@/lib/journal/rows';
import { passportOf } from '@/lib/passport/passport';
import { createRedactor } from '@/lib/redact/redact';
import { recordNames } from '@/lib/runs/name';
import { reportOf } from '@/lib/runs/report';
import type { ListInView } from './list-in-view';

/** Puts a run into words; redacted, whatever tells of a tenant or record known here is replaced. */
export function useReport(
  run: Run,
  { all, area }: Pick<ListInView, 'all' | 'area'>,
): (redacted: boolean) => string {
  const passports = usePassports();
  return (redacted) => {
    const { tenant } = run;
    const name = tenant === null ? '' : tenantName(tenant, passportOf(passports, tenant), false);
    const text = reportOf({
      run,
      steps: all,
      area,
      tenant: name,
      whyLeftOut: ({ appliesTo }) => wordsFor(appliesTo ?? {}).join(', '),
    });
    if (!redacted) return text;
    const others = Object.values(passports ?? {}).filter((other) => other.tenant !== tenant);
    const own = tenant === null ? [] : [[name, slugName(tenant)]];
    return createRedactor({
      tenants: [...own, ...others.map((other) => [other.name, slugName(other.tenant)])],
      records: run.record ? recordNames(run.record) : [],
    }).mask(text);
  };
}
