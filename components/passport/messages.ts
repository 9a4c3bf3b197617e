import type { Asked, Crm, Passport, Plan, Revenue } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';

const crm: Record<Crm, string> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  none: 'None',
};
const plan: Record<Plan, string> = {
  'start-up': 'Start-Up',
  professional: 'Professional',
  enterprise: 'Enterprise',
};
const revenue: Record<Revenue, string> = {
  licenses: 'Licenses and Opportunities',
  deals: 'Line Items and Deals',
};
const generation: Record<Generation, string> = { upgraded: 'Upgraded', legacy: 'Legacy' };

/** Words for what is known of a tenant. */
export const messages = {
  /** What can be said of a tenant, and the words for each answer. */
  answers: { crm, plan, revenue, generation },
  subject: {
    name: 'Name',
    colour: 'Colour',
    crm: 'CRM',
    plan: 'Plan',
    revenue: 'Revenue model',
    generation: 'App',
  } satisfies Record<Exclude<keyof Passport, 'tenant'>, string>,
  colours: ['Red', 'Orange', 'Olive', 'Green', 'Teal', 'Blue', 'Purple', 'Pink'] as const,
  colourChosen: (name: string) => `Colour: ${name}`,
  hiddenHere: 'Name and colour can be changed outside the screenshot mode.',
  shared: 'Addresses of the legacy app name no tenant: what you say here holds for all its tenants.',
  askMe: 'Ask me',
  asUsual: (answer: string) => `As usual: ${answer}`,
  unsure: 'Not sure',
  asSeen: 'As seen',
  seen: {
    upgraded: 'The address is that of the upgraded app.',
    legacy: 'The address is that of the legacy app.',
  } satisfies Record<Generation, string>,
  filters: 'What does not hold in this tenant is hidden; the line at the bottom of the panel says so.',
  saving: 'Saving…',
  saved: (subject: string) => `Saved: ${subject}`,
  takenBack: (subject: string) => `Taken back: ${subject}`,
  notSaved: 'That could not be saved. Try again.',
  undo: 'Undo',
  ask: {
    crm: (tenant: string) => `Which CRM does ${tenant} use?`,
    plan: (tenant: string) => `Which plan is ${tenant} on?`,
    revenue: (tenant: string) => `Which revenue model does ${tenant} use?`,
  } satisfies Record<Asked, (tenant: string) => string>,
  thisTenant: 'this tenant',
  decides: (count: number) =>
    count === 1 ? '1 entry here depends on it.' : `${count} entries here depend on it.`,
  skip: 'Skip',
  answered: (subject: string, answer: string) => `${subject}: ${answer}`,
  skipped: (subject: string) => `${subject}: not asked again for this tenant.`,
};

/** The words for what was said of one thing; empty where nothing was. */
export function saidWords(key: Asked, passport: Passport): string {
  const said = passport[key];
  if (said === null) return '';
  if (said === 'unsure') return messages.unsure;
  // Each key has words for each of its own values.
  return (messages.answers[key] as Readonly<Record<string, string>>)[said] ?? said;
}
