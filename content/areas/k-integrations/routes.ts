import { defineRoutes } from '../../define';

export const routes = defineRoutes('K', [
  {
    id: 'k-route-joining-a-second-tool',
    title: 'Designing how Planhat and another tool share their data',
    refs: ['R-3', 'R-7'],
    screens: ['app-center', 'integrations-list'],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['source of truth', 'integration design', 'zapier or webhook'],
    about:
      'Questions about joining two tools in general: source of truth, duplicate keys, retries. How a Planhat sync, its filter or mapping works stays here.',
    commands: [
      {
        command: '/sales-integration {question}',
        install: 'npx skills add sales-skills/sales --skill sales-integration',
        why: 'It asks for source, target, trigger and action, and plans the link between two tools. It is not meant for setting up one platform.',
      },
    ],
  },
]);
