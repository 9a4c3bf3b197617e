import type { AreaId } from '../types';
import type { LabelRule, ScreenRow } from './types';

interface Vendor {
  slug: string;
  name: string;
  area: AreaId;
  crm?: NonNullable<ScreenRow['crm']>;
  /** Labels that only this vendor's page carries. */
  rule?: LabelRule;
}

/** Planhat words its sync directions the same way for each CRM. */
const crm = (
  slug: NonNullable<ScreenRow['crm']>,
  name: string,
  strong: string[] = [],
  weak: string[] = [],
): Vendor => {
  const vendor = name.toLowerCase();
  const directions = [`receive from ${vendor}`, `send to ${vendor}`];
  return {
    slug,
    name,
    area: 'B',
    crm: slug,
    rule: {
      title: [vendor],
      strong: [...directions, `connect with ${vendor}`, ...strong],
      weak: ['both directions', ...weak],
      sets: [{ of: directions, need: 2 }],
    },
  };
};

const vendors: readonly Vendor[] = [
  crm('salesforce', 'Salesforce'),
  crm('hubspot', 'HubSpot'),
  crm('pipedrive', 'Pipedrive', ['save authorization', 'deal pipelines'], ['fetch all']),
  ...(
    [
      ['slack', 'Slack', 'K'],
      ['teams', 'Microsoft Teams', 'K'],
      ['zendesk', 'Zendesk', 'K'],
      ['intercom', 'Intercom', 'K'],
      ['gong', 'Gong', 'K'],
      ['jira', 'Jira', 'K'],
      ['gmail', 'Gmail', 'K'],
      ['outlook', 'Outlook', 'K'],
      ['aircall', 'Aircall', 'K'],
      ['freshdesk', 'Freshdesk', 'K'],
      ['snowflake', 'Snowflake', 'K'],
      ['bigquery', 'BigQuery', 'K'],
      ['redshift', 'Redshift', 'K'],
      ['postgresql', 'PostgreSQL', 'K'],
      ['s3', 'AWS S3', 'K'],
      ['segment', 'Segment', 'E'],
      ['amplitude', 'Amplitude', 'E'],
      ['mixpanel', 'Mixpanel', 'E'],
      ['pendo', 'Pendo', 'E'],
    ] as const
  ).map(([slug, name, area]) => ({ slug, name, area })),
];

const spellings: Readonly<Record<string, readonly string[]>> = {
  teams: ['microsoft teams', 'ms teams', 'teams'],
  s3: ['aws s3', 'amazon s3', 's3'],
  postgresql: ['postgresql', 'postgres'],
  bigquery: ['bigquery', 'google bigquery'],
  gmail: ['gmail', 'google'],
};

const productData = new Set(['segment', 'amplitude', 'mixpanel', 'pendo']);
const warehouses = new Set(['snowflake', 'bigquery', 'redshift', 'postgresql', 's3']);

/** A vendor's name counts only inside App Center, or beside words of its own settings page. */
function rulesOf({ slug, name, rule }: Vendor): readonly LabelRule[] {
  const title = spellings[slug] ?? [name.toLowerCase()];
  const inAppCenter: LabelRule[] = [
    { title, within: 'app-center' },
    { title, within: 'integrations-list' },
  ];
  if (rule) return [rule, ...inAppCenter];
  if (productData.has(slug))
    return [{ title, strong: ['tenant token'], weak: ['copy to clipboard'] }, ...inAppCenter];
  if (warehouses.has(slug)) return [{ title, strong: ['add new section', '+new section'] }, ...inAppCenter];
  return inAppCenter;
}

/** One screen a vendor's integration. */
export const vendorScreens: readonly ScreenRow[] = vendors.map((vendor) => ({
  id: `integration-${vendor.slug}`,
  name: vendor.name,
  area: vendor.area,
  ...(vendor.crm ? { crm: vendor.crm } : {}),
  alsoAreas: vendor.area === 'K' ? [] : ['K'],
  where: {
    upgraded: `App Center → Integrations → ${vendor.name}`,
    legacy: `avatar → Integrations → ${vendor.name}`,
  },
  labels: rulesOf(vendor),
}));
