import type { GuideTab } from '@/lib/guide/arrange';
import type { Crm } from '@/lib/passport/passport';

/** What somebody does with Planhat. */
export type Role = 'admin' | 'consultant' | 'csm' | 'developer';

/** What the user said of themselves on the welcome page or in the options. */
export interface Choices {
  /** `null`: not said. */
  role: Role | null;
  /** Taken for tenants of which no CRM was said; `null`: each tenant is asked. */
  crm: Crm | null;
}

export const NO_CHOICES: Choices = { role: null, crm: null };

/** What a role comes for. Admins and consultants come for what the screen is about. */
const TAB_OF: Readonly<Record<Role, GuideTab | null>> = {
  admin: null,
  consultant: null,
  csm: 'fix',
  developer: 'reference',
};

/** The tab that the panel opens first, whatever the screen; `null`: the one that the screen says. */
export const tabOfRole = (role: Role | null): GuideTab | null => (role === null ? null : TAB_OF[role]);
