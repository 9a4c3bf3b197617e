import { defineRoutes } from '../../define';

export const routes = defineRoutes('B', [
  {
    id: 'b-route-crm-configuration',
    title: 'Salesforce or HubSpot set-up that has nothing to do with Planhat',
    refs: ['R-3', 'R-7', 'Seed'],
    screens: ['integration-salesforce', 'integration-hubspot'],
    alsoAreas: ['K'],
    sources: ['Seed'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        {
          says: 'Questions on the set-up of Salesforce or HubSpot go to `/sales-integration`.',
          sources: ['Seed'],
        },
        {
          says: 'That skill says of itself that it joins tools and is not for configuring one platform.',
          sources: ['Seed'],
        },
      ],
      follow:
        '`/sales-salesforce` or `/sales-hubspot` for set-up inside one CRM: both are in the same repository and fit better.',
    },
    about:
      'Flows, objects and settings inside the CRM itself, or joining two other tools. The Planhat sync, its filters and its mapping are answered here.',
    commands: [
      {
        command: '/sales-salesforce {question}',
        install: 'npx skills add sales-skills/sales --skill sales-salesforce',
        why: 'Fits set-up inside Salesforce.',
      },
      {
        command: '/sales-hubspot {question}',
        install: 'npx skills add sales-skills/sales --skill sales-hubspot',
        why: 'Fits set-up inside HubSpot.',
      },
      {
        command: '/sales-integration {question}',
        install: 'npx skills add sales-skills/sales --skill sales-integration',
        why: 'The route first named. It is about joining two tools, not about configuring one.',
      },
    ],
    search: [
      'hubspot setup not planhat',
      'salesforce flow',
      'question about salesforce itself',
      'hubspot workflow without planhat',
    ],
  },
]);
