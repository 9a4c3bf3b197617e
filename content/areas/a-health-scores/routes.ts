import { defineRoutes } from '../../define';

export const routes = defineRoutes('A', [
  {
    id: 'a-route-health-method',
    title: 'What a health score should contain, churn playbooks, expansion',
    refs: ['R-1', 'Seed'],
    screens: ['health-profiles', 'health-lab'],
    sources: ['Seed'],
    confidence: 'seed',
    about:
      'Questions of customer success strategy: the method of a health score, churn playbooks, expansion. Where to set a weight (impact) in Planhat, or why a Planhat score is empty, is answered here.',
    commands: [
      {
        command: '/sales-customer-success {question}',
        install: 'npx skills add sales-skills/sales --skill sales-customer-success',
        why: 'It covers health-score design, churn prevention, onboarding, expansion and CS metrics.',
      },
    ],
    search: [
      'which command for churn strategy',
      'how do we reduce churn',
      'advice on preventing cancellations',
      'strategy for scoring',
    ],
  },
]);
