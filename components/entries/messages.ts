import type { AppliesTo, Confidence } from '@/content/types';

/** A word for each value an entry can be limited to. */
type Words<Key extends keyof AppliesTo> = Record<NonNullable<AppliesTo[Key]>[number], string>;

/** Words for what all entries have in common. */
export const messages = {
  confidence: {
    official: 'Official',
    reported: 'Reported by users',
    derived: 'Our conclusion',
    seed: 'From the first guide, not confirmed',
    contradicted: 'Sources disagree',
    unverified: 'Not confirmed',
  } satisfies Record<Confidence, string>,
  onlyIn: { upgraded: 'Upgraded app only', legacy: 'Legacy app only' },
  only: (what: string) => `${what} only`,
  plan: (plans: string) => `Plan: ${plans}`,
  crm: {
    salesforce: 'Salesforce',
    hubspot: 'HubSpot',
    pipedrive: 'Pipedrive',
    none: 'Without a CRM',
  } satisfies Words<'crm'>,
  plans: {
    'start-up': 'Start-Up',
    professional: 'Professional',
    enterprise: 'Enterprise',
  } satisfies Words<'plans'>,
  revenue: {
    licenses: 'Licenses and Opportunities',
    deals: 'Line Items and Deals',
  } satisfies Words<'revenue'>,
  notHere: (words: string) => `Not for this tenant: ${words}`,
  notCheckedSince: (date: string) => `Not checked since ${date}`,
  weFollow: 'We follow:',
  undated: 'undated',
  planhatHelp: 'Planhat help',
  planhatSite: 'planhat.com',
  sources: 'Sources',
  mayHaveRead: 'You may have read',
  addNote: 'Add a note',
  copyLink: 'Copy link',
  openInPlanhat: (screen: string) => `Open ${screen} in Planhat`,
  copy: (what: string) => `Copy: ${what}`,
  more: (area: string) => `More in ${area}`,
  nothingHere: (area: string) =>
    `Nothing is written for this screen alone. This is what there is for ${area}.`,
};
