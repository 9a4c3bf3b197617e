import { defineSkills } from '../../define';

export const skills = defineSkills('K', [
  {
    id: 'k-skill-integration',
    title: 'The skill for joining two tools',
    refs: ['R-7', 'Seed'],
    screens: ['app-center', 'integrations-list', 'integration-snowflake'],
    alsoAreas: ['B', 'G', 'H'],
    sources: ['Seed'],
    confidence: 'seed',
    command: '/sales-integration {question}',
    install: 'npx skills add sales-skills/sales --skill sales-integration',
    covers:
      'Joining two tools by native integration, Zapier or Make, webhooks or API code of your own: a source-of-truth table, conflict rules, duplicate keys, retries with back-off, and a place to park failed items.',
    notFor:
      'Configuring one platform, such as Salesforce or HubSpot, and marketing flows. For Planhat’s REST API and MCP server it helps only with the second tool; what Planhat does is in this guide.',
    mind: ['It asks for four things: source tool, target tool, trigger event, action.'],
    search: [
      'sales-integration',
      'retries with back-off',
      'dead letter',
      'help with middleware',
      'resend failed messages',
    ],
  },
]);
