import { companyModel } from '../data/models';
import { companyName, curve, money, personName, sample } from '../data/people';
import { recordId, rowOf } from '../data/random';
import { pageId, type Tenant } from '../data/tenants';
import { h, type Child } from '../dom';
import type { Context, DemoScreen, Step } from '../types';
import {
  badge,
  bars,
  card,
  facts,
  figure,
  grid,
  health,
  line,
  mainButton,
  pageHead,
  prose,
  toggleRow,
} from '../ui/parts';
import { recordMenu } from '../ui/record-menu';
import { tabs, type View } from '../ui/switch';
import { rowsTable } from '../ui/table';

const COMPANY = recordId('company', 7);

/** The full-page profile, over a page of Home. */
export const companyProfile: DemoScreen = {
  id: 'company-profile',
  title: 'Company profile',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query: `profile=Company.${COMPANY}`,
  record: { view: 'profile', model: 'Company' },
  render: (context) => {
    const n = rowOf(context.place.record?.id ?? '', companyModel.rows);
    return h(
      'div.profile',
      profileSide(context.tenant, n),
      h('div.profile-main', profileHead(context, n), tabs(profileTabs(context.tenant, n))),
    );
  },
};

/** Tabs of the profile and another tenant's: the address names the record, not the tab. */
export const companyProfileTabs: readonly DemoScreen[] = [
  tab('company-profile-usage', 'Company profile, Usage', [{ click: 'Usage', role: 'tab' }]),
  tab('company-profile-revenue', 'Company profile, Revenue', [{ click: 'Revenue', role: 'tab' }]),
  {
    ...tab('company-profile', 'Company profile under another name', []),
    tenant: 'northwind-demo',
    recordId: pageId('northwind-demo', 'Schools at a glance'),
  },
];

function tab(id: string, title: string, steps: readonly Step[]): DemoScreen {
  const { generation, address, recordId: page = '', query = '' } = companyProfile;
  return { id, title, generation, address, recordId: page, query, steps };
}

/** What both generations show in their tabs. */
export function profileTabs(tenant: Tenant, n: number): readonly View[] {
  const contacts = tenant.renamed.enduser?.[1] ?? 'End Users';
  return [
    { label: 'Overview', render: () => overview(tenant, n) },
    { label: `${contacts} (${3 + (n % 9)})`, render: () => people(3 + (n % 9)) },
    { label: 'Usage', render: () => usage(n) },
    { label: 'Revenue', render: () => revenue(tenant, n) },
    { label: 'Data', render: () => data(tenant, n) },
    { label: 'Churn', render: () => prose('Nothing lost so far.') },
    { label: 'Log', render: () => log(tenant, n) },
  ];
}

/** The column with the facts that are always in view. */
export function profileSide(tenant: Tenant, n: number): HTMLElement {
  const { owner, next, past, amount, health: value } = sample(tenant, 'company', n);
  return h(
    'aside.profile-side',
    facts(
      ['Health', health(value)],
      ['Phase', 'Adoption'],
      ['Owner', owner],
      ['ARR', amount],
      ['Last Touch', past],
      ['Renewal', next],
    ),
  );
}

function profileHead({ tenant }: Context, n: number): HTMLElement {
  return pageHead(companyName(tenant, n), badge(tenant.renamed.company?.[0] ?? 'Customer'), recordMenu());
}

function overview(tenant: Tenant, n: number): Child {
  const { owner, past } = sample(tenant, 'company', n);
  return [
    grid(
      card('Health', line('Health over the year', curve(12, 'health', n))),
      card('Activity', bars('Activity by week', curve(12, 'beat', n))),
    ),
    card(
      'Latest notes',
      prose(
        'Remember: + New app → + Custom automation, then Fields / Rules / Powertools.',
        `They like the new report and ask for training before the next renewal talk. ${owner}, ${past}.`,
      ),
    ),
  ];
}

function people(count: number): HTMLElement {
  return rowsTable(
    'People',
    ['Name', 'Position', 'Last Seen'],
    Array.from({ length: count }, (_, i) => [
      personName(i * 7),
      i % 2 ? 'Analyst' : 'Manager',
      `${i + 2} days ago`,
    ]),
  );
}

/** Sizes a made-up month of use. */
export function usage(n: number): Child {
  return [
    grid(
      card(null, figure('activities past 30 days', 214 + n)),
      card(null, figure('Average number of users', 17)),
    ),
    card('By day', bars('Activities by day', curve(30, 'usage', n))),
    card(
      'Recent activities',
      rowsTable(
        'Recent activities',
        ['Person', 'Activity', 'When'],
        [
          [personName(3), 'Report opened', 'today'],
          [personName(9), 'Export', 'yesterday'],
          [personName(14), 'Report shared', '11 Oct'],
        ],
      ),
    ),
  ];
}

function revenue(tenant: Tenant, n: number): Child {
  const row = sample(tenant, 'license', n);
  return tabs([
    {
      label: 'License',
      render: () =>
        rowsTable(
          'License',
          ['Product', 'Value', 'From', 'To'],
          [['Platform', row.amount, row.past, row.next]],
        ),
    },
    {
      label: 'Invoice',
      render: () => [
        h('div.toolbar', mainButton('+ Invoice')),
        rowsTable(
          'Invoice',
          ['Number', 'Status', 'Value'],
          [
            ['2026-1007', 'Paid', money(4200)],
            ['2026-1093', 'Pending', money(4200)],
          ],
        ),
      ],
    },
  ]);
}

function data(tenant: Tenant, n: number): Child {
  return card(
    null,
    facts(
      ['External id', `c-${1000 + n}`],
      ['Source id', '–'],
      ['Segment', 'Mid-market'],
      ['Country', 'Netherlands'],
      ['Co-owner', tenant.users[1] ?? '–'],
    ),
    toggleRow('Reference customer', n % 2 === 0),
  );
}

function log(tenant: Tenant, n: number): Child {
  const { owner, past } = sample(tenant, 'log', n);
  return rowsTable(
    'Log',
    ['When', 'Who', 'What'],
    [
      [past, owner, 'Phase: Onboarding → Adoption'],
      [past, 'Integration', 'ARR changed'],
      [past, 'System', 'Created'],
    ],
  );
}
