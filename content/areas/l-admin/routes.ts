import { defineRoutes } from '../../define';

const install = (skill: string): string => `npx skills add sales-skills/sales --skill ${skill}`;

export const routes = defineRoutes('L', [
  {
    id: 'l-route-cs-strategy',
    title: 'Strategy of customer success',
    about:
      'Method of health scores, playbooks against churn, expansion. Where to set a weight, or why a score in Planhat is empty, stays here. The same command compares platforms, so one button serves both.',
    commands: [
      {
        command: '/sales-customer-success {question}',
        install: install('sales-customer-success'),
        why: 'It covers the design of health scores, churn prevention, onboarding, expansion and business reviews.',
      },
    ],
    refs: ['R-1', 'R-6'],
    screens: ['health-profiles', 'health-lab', 'workflow-templates', 'workflow-template-editor'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'cs strategy',
      'business review',
      'expansion playbook',
      'success strategy advice',
      'how to run business review',
    ],
  },
  {
    id: 'l-route-crm-configuration',
    title: 'Which skill to ask about Salesforce or HubSpot alone',
    about:
      'Configuring the CRM itself, or joining two other tools. The Planhat sync, its filter and its mapping stay here.',
    commands: [
      {
        command: '/sales-salesforce {question}',
        install: install('sales-salesforce'),
        why: 'Set-up of Salesforce alone.',
      },
      {
        command: '/sales-hubspot {question}',
        install: install('sales-hubspot'),
        why: 'Set-up of HubSpot alone.',
      },
      {
        command: '/sales-integration {question}',
        install: install('sales-integration'),
        why: 'Joining two tools: source of truth, conflict rules, retries.',
      },
    ],
    refs: ['R-3', 'R-7'],
    screens: [
      'app-center',
      'integrations-list',
      'integration-salesforce',
      'integration-hubspot',
      'integration-snowflake',
    ],
    sources: ['Seed'],
    confidence: 'contradicted',
    search: [
      'how do I set up a Salesforce flow',
      'crm admin question',
      'salesforce own configuration',
      'crm specialist',
    ],
    disputed: {
      sides: [
        {
          says: 'The original guide sends questions on the set-up of Salesforce or HubSpot to `/sales-integration`.',
          sources: ['Seed'],
        },
        {
          says: 'That skill, in the same repository, says that it joins tools and is not for configuring one platform.',
          sources: ['Seed'],
        },
      ],
      follow:
        'The skills of the CRM itself, `/sales-salesforce` and `/sales-hubspot`; both exist in the repository.',
    },
  },
  {
    id: 'l-route-enrichment',
    title: 'Enriching company and contact data',
    about:
      'Filling in industry, headcount and similar facts from outside. Which Planhat field to fill, and how to import it, stays here.',
    commands: [
      {
        command: '/sales-enrich {question}',
        install: install('sales-enrich'),
        why: 'It covers enrichment of single records and batches, data quality and compliance.',
      },
    ],
    refs: ['R-4'],
    screens: ['federated-search', 'data-explorer-company', 'data-explorer-enduser', 'company-profile'],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['enrich company data', 'fill in industry and headcount', 'add company facts', 'find headcount'],
  },
  {
    id: 'l-route-compare-platforms',
    title: 'Planhat compared with Vitally, Gainsight or ChurnZero',
    about:
      'Choosing a platform, or moving between them. What Planhat itself can do stays here. The command is the one for customer success strategy: one button, two headings.',
    commands: [
      {
        command: '/sales-customer-success {question}',
        install: install('sales-customer-success'),
        why: 'It compares customer success platforms.',
      },
    ],
    refs: ['R-5', 'R-6'],
    screens: ['settings-users', 'settings-roles', 'settings'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'planhat vs gainsight',
      'planhat or vitally',
      'moving from vitally to planhat',
      'churnzero',
      'alternatives to planhat',
      'switch platform',
      'which success tool is better',
    ],
  },
]);
