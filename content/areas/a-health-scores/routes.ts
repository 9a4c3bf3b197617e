import { defineRoutes } from '../../define';

export const routes = defineRoutes('A', [
  {
    id: 'a-route-health-method',
    title: 'What a health score should contain, churn playbooks, expansion',
    refs: ['R-1', 'Seed'],
    screens: ['health-profiles', 'health-lab'],
    alsoAreas: ['J'],
    sources: ['Seed'],
    confidence: 'seed',
    about:
      'Questions of customer success method: what a health score should contain, how to reduce churn, how to expand. Where to set an impact in Planhat, or why a score is empty, is answered here.',
    commands: [
      {
        command: '/sales-customer-success {question}',
        install: 'npx skills add sales-skills/sales --skill sales-customer-success',
        why: 'It covers health-score design, churn prevention, onboarding, expansion and CS metrics.',
      },
    ],
    search: ['which command for churn strategy', 'what should a health score contain', 'reduce churn'],
  },
]);
