import { defineRoutes } from '../../define';

export const routes = defineRoutes('K', [
  {
    id: 'k-route-joining-a-second-tool',
    title: 'Set-up of one CRM, or joining two tools',
    refs: ['R-3', 'R-7'],
    screens: ['app-center', 'integrations-list'],
    sources: ['Seed'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        {
          says: 'The original guide sends questions on the set-up of a CRM to `/sales-integration`.',
          sources: ['Seed'],
        },
        { says: 'That skill says of itself that it is not for configuring one platform.', sources: ['Seed'] },
      ],
      follow: 'The skill of the CRM itself for its set-up, `/sales-integration` for joining two tools.',
    },
    search: [
      'source of truth',
      'integration design',
      'zapier or webhook',
      'conflict rules',
      'link two other tools',
      'crm setup only',
    ],
    about:
      'Configuring Salesforce or HubSpot itself, or joining two tools in general: source of truth, conflict rules, duplicate keys, retries. How a Planhat sync, its filter or its mapping works stays here.',
    commands: [
      {
        command: '/sales-salesforce {question}',
        install: 'npx skills add sales-skills/sales --skill sales-salesforce',
        why: 'For set-up inside Salesforce.',
      },
      {
        command: '/sales-hubspot {question}',
        install: 'npx skills add sales-skills/sales --skill sales-hubspot',
        why: 'For set-up inside HubSpot.',
      },
      {
        command: '/sales-integration {question}',
        install: 'npx skills add sales-skills/sales --skill sales-integration',
        why: 'For joining two tools, such as Planhat and a warehouse. It says of itself that it is not for configuring one platform.',
      },
    ],
  },
]);
