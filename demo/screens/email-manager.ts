import { sample } from '../data/people';
import type { Tenant } from '../data/tenants';
import type { DemoScreen } from '../types';
import { mainButton, pageHead } from '../ui/parts';
import { tabs } from '../ui/switch';
import { rowsTable } from '../ui/table';

const mails = (tenant: Tenant, kind: string, count: number) => () =>
  rowsTable(
    kind,
    ['To', 'Subject', 'Company', 'Date'],
    Array.from({ length: count }, (_, n) => {
      const { person, company, next } = sample(tenant, kind, n);
      return [person, n % 3 ? 'Your review next month' : 'Welcome on board', company, next];
    }),
  );

export const emailManager: DemoScreen = {
  id: 'email-manager',
  title: 'Email Manager',
  generation: 'upgraded',
  address: 'home/a7e2',
  render: ({ tenant }) => [
    pageHead('Email Manager', mainButton('Compose')),
    tabs([
      { label: 'Outgoing - need action', render: mails(tenant, 'need action', 8) },
      { label: 'Outgoing - scheduled', render: mails(tenant, 'scheduled', 14) },
      { label: 'Unassigned', render: mails(tenant, 'unassigned', 3) },
      { label: 'Drafts', render: mails(tenant, 'drafts', 5) },
    ]),
  ],
};
