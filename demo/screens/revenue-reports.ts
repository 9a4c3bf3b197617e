import { curve, money, sample } from '../data/people';
import { pageId, type Tenant } from '../data/tenants';
import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { bars, card, figure, grid } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The five revenue reports: id, label in the upgraded app, tab in the legacy app, the customer's page title. */
export const REPORTS = [
  ['revenue-report-base', 'Revenue Base', 'Recurring Base', 'Base this year'],
  ['revenue-report-renewal-rate', 'Renewal Rate', 'Renewal Rate', 'How many stay'],
  ['revenue-report-bookings', 'Bookings', 'Bookings', 'New business'],
  ['revenue-report-renewals', 'Renewals', 'Renewals', 'Coming up'],
  ['revenue-report-invoices', 'Invoices', 'Invoices', 'Money in'],
] as const;

/** One report, as both generations show it. */
export function revenueReport(label: string, tenant: Tenant): Child {
  const values = curve(12, label, tenant.slug);
  const rows = Array.from({ length: 10 }, (_, n) => {
    const { company, amount, next, owner } = sample(tenant, label, n);
    return [company, amount, next, owner];
  });
  return [
    h('h2.report-title', label),
    grid(
      card(null, figure('at the start', money(1_204_000))),
      card(null, figure('change', money(38_500))),
      card(null, figure('at the end', money(1_242_500))),
    ),
    card('By month', bars(`${label} by month`, values)),
    card('Accounts behind it', rowsTable(label, ['Company', 'Value', 'Date', 'Owner'], rows)),
  ];
}

/** System Report pages of the upgraded app; home-page.ts draws them. */
export const revenueReports: readonly DemoScreen[] = REPORTS.map(([id, label, , pageTitle]) => ({
  id,
  title: `${label} report`,
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', pageTitle),
}));
