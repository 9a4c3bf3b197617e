import { between, chance, pick } from './random';
import type { Tenant } from './tenants';

const FIRST =
  'Alice Bram Chloe Dario Esme Farid Greta Hugo Imani Jakub Keiko Lars Mina Noel Olga Pablo Quinn Rosa Sami Tove'.split(
    ' ',
  );
const LAST =
  'Abara Becker Costa Duval Evans Fischer Grant Holm Ito Jansen Kaur Lopez Meyer Novak Olsen Patel Rossi Silva Tanaka Weber'.split(
    ' ',
  );
const STEMS =
  'Alder Birch Cobalt Delta Ember Fjord Granite Harbour Indigo Juniper Kestrel Lumen Meadow Nimbus Orchard Pinewood Quarry Ridgeway Saffron Thistle Umber Vantage Willow Yarrow Zephyr'.split(
    ' ',
  );
const TRADES =
  'Logistics Foods Robotics Health Energy Retail Studios Systems Freight Textiles Insurance Labs'.split(' ');
const FORMS = ['GmbH', 'Ltd', 'AB', 'Inc', 'SA', 'BV'];
const SCHOOLS = ['Primary School', 'Grammar School', 'Academy', 'College', 'Community School'];

/** Names of customers that read like places in the app. They must never be taken for one. */
const DECOYS: Readonly<Record<number, string>> = {
  1: 'App Center GmbH',
  4: 'Data Model Partners',
  9: 'Success Unit Clinics',
  15: 'OAuth Clients & Sons',
  23: 'Salesforce Street Bakery',
};

/** The n-th customer of a tenant. */
export function companyName(tenant: Tenant, n: number): string {
  const stem = STEMS[n % STEMS.length] ?? '';
  if (tenant.renamed.company) {
    if (n === 2) return 'Settings Academy';
    return `${stem} ${pick(LAST, 'school', n)} ${pick(SCHOOLS, n)}`;
  }
  return DECOYS[n] ?? `${stem} ${pick(TRADES, 'trade', n)} ${pick(FORMS, 'form', n)}`;
}

/** The n-th contact. */
export function personName(n: number): string {
  return `${pick(FIRST, 'first', n)} ${pick(LAST, 'last', n)}`;
}

/** An address in a domain that can never exist. */
export function email(n: number): string {
  return `${personName(n).toLowerCase().replace(' ', '.')}@customer.example`;
}

/** What the columns of every table draw on: one made-up record. */
export interface Sample {
  n: number;
  company: string;
  person: string;
  email: string;
  owner: string;
  amount: string;
  percent: string;
  count: number;
  health: number;
  past: string;
  next: string;
}

/** The n-th record of a model, the same on every run. */
export function sample(tenant: Tenant, slug: string, n: number): Sample {
  return {
    n,
    company: companyName(tenant, slug === 'company' ? n : between(0, 400, slug, 'company', n)),
    person: personName(n),
    email: email(n),
    owner: pick(tenant.users, slug, 'owner', n),
    amount: money(between(4, 960, slug, 'amount', n) * 250),
    percent: `${between(0, 20, slug, 'percent', n) * 5} %`,
    count: between(1, 480, slug, 'count', n),
    health: between(1, 10, slug, 'health', n),
    past: date(-between(0, 320, slug, 'past', n)),
    next: date(between(3, 380, slug, 'next', n)),
  };
}

const number = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const TODAY = Date.UTC(2026, 9, 14);

/** A sum in the tenant's currency. */
export function money(value: number): string {
  return `€ ${number.format(value)}`;
}

/** A day so many days from the demo's fixed today. */
export function date(days: number): string {
  return day.format(TODAY + days * 86_400_000);
}

/** A gentle made-up curve for charts. */
export function curve(points: number, ...seed: readonly (string | number)[]): number[] {
  let level = 40 + 20 * chance(...seed);
  return Array.from({ length: points }, (_, i) => {
    level = Math.min(96, Math.max(8, level + 38 * (chance(...seed, i) - 0.44)));
    return Math.round(level);
  });
}
