import { defineRoutes } from '../../define';

export const routes = defineRoutes('J', [
  {
    id: 'j-route-playbook-content',
    title: 'What a playbook should contain',
    about:
      'The content, not the tool: which steps an onboarding needs, what to do against churn, how to expand. How to build and switch on a Workflow in Planhat stays here.',
    commands: [
      {
        command: '/sales-customer-success {question}',
        install: 'npx skills add sales-skills/sales --skill sales-customer-success',
        why: 'It covers onboarding, churn prevention and expansion as method.',
      },
    ],
    refs: ['R-1', 'Seed'],
    screens: ['workflow-templates', 'workflow-template-editor'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'churn playbook content',
      'onboarding playbook ideas',
      'best practice onboarding steps',
      'what belongs in onboarding',
      'steps against cancellations',
    ],
  },
]);
