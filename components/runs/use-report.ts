import { wordsFor } from '@/components/entries/applies-to';
import { tenantName } from '@/components/passport/tenant-name';
import { usePassports } from '@/hooks/usePassports';
import type { Run } from '@/lib/journal/rows';
import { tenantNames } from '@/lib/passport/hidden-names';
import { passportOf } from '@/lib/passport/passport';
import { createRedactor } from '@/lib/redact/redact';
import { recordNames } from '@/lib/runs/name';
import { type Report, reportOf } from '@/lib/runs/report';
import type { ListInView } from './list-in-view';

/** Puts a run into words; redacted, whatever tells of a tenant or record known here is replaced. */
export function useReport(
  run: Run,
  { all, area }: Pick<ListInView, 'all' | 'area'>,
): (redacted: boolean) => Report {
  const passports = usePassports();
  return (redacted) => {
    const { tenant } = run;
    const name = tenant === null ? '' : tenantName(tenant, passportOf(passports, tenant), false);
    const redactor = createRedactor({
      tenants: tenantNames(passports, tenant),
      records: run.record ? recordNames(run.record) : [],
    });
    return reportOf({
      run,
      steps: all,
      area,
      tenant: name,
      whyLeftOut: ({ appliesTo }) => wordsFor(appliesTo ?? {}).join(', '),
      ...(redacted && { mask: redactor.mask }),
    });
  };
}
