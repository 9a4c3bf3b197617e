import { defineSkills } from '../../define';

export const skills = defineSkills('A', [
  {
    id: 'a-skill-customer-success',
    title: 'The skill for customer success method',
    refs: ['R-1', 'R-5', 'Seed'],
    screens: ['health-profiles', 'health-lab'],
    alsoAreas: ['J', 'L'],
    sources: ['Seed'],
    confidence: 'seed',
    command: '/sales-customer-success {question}',
    install: 'npx skills add sales-skills/sales --skill sales-customer-success',
    covers:
      'Health-score design, churn prevention, onboarding, expansion, CS metrics such as net against gross retention, business reviews, and the comparison of platforms: Vitally, Gainsight, ChurnZero, Totango, Planhat.',
    notFor: 'Survey method, which is for `/sales-customer-feedback`, and the identity of shop visitors.',
    mind: [
      'A health score is a diagnosis, not a target.',
      'Net retention can hide churn.',
      'Set-up takes about 2–4 weeks for Vitally and 2–6 months for Gainsight.',
      'The loss of a champion comes 3–6 months before churn.',
    ],
    search: [
      'sales-customer-success',
      'qbr',
      'nrr vs grr',
      'champion left',
      'help with success strategy',
      'ideas for business review',
    ],
  },
]);
