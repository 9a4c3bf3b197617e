import { companyName, date } from '../data/people';
import { between } from '../data/random';
import { tenantOf } from '../data/tenants';
import { h, type Child } from '../dom';
import { badge, card } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The tab "Logs" of an automation: newest run first, one of them open. */
export function automationLogs(): Child {
  const tenant = tenantOf('acme');
  const rows = Array.from({ length: 12 }, (_, n) => [
    `${date(-n)}, ${between(7, 19, 'hour', n)}:${between(10, 59, 'minute', n)}`,
    companyName(tenant, between(5, 90, 'run', n)),
    n === 2 ? badge('Failed', 'bad') : badge('Success', 'good'),
  ]);
  return h(
    'div.split',
    rowsTable('Runs', ['When', 'Record', 'Result'], rows),
    card(
      'Event details',
      h('pre.code', '{\n  "renewalDate": {\n    "from": "2026-12-01",\n    "to": "2027-01-01"\n  }\n}'),
      h('p', 's-YjM: success'),
      h('p', 's-2IE: owner is empty'),
    ),
  );
}
