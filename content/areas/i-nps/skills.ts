import { defineSkills } from '../../define';

export const skills = defineSkills('I', [
  {
    id: 'i-skill-customer-feedback',
    title: 'The skill for surveys and customer feedback',
    command: '/sales-customer-feedback {question}',
    install: 'npx skills add sales-skills/sales --skill sales-customer-feedback',
    covers:
      'The design of NPS, CSAT, CES and voice-of-customer surveys, response rates, sampling and throttling, closing the loop, and the comparison of tools: Medallia, Qualtrics, SurveyMonkey, Typeform.',
    notFor:
      'Reviews, which are for `/sales-customer-reviews`, and in-app messages: `/sales-in-app-messaging`.',
    mind: [
      'Email surveys: 5–15 % answer typically; 15–25 % is a target.',
      'In-app surveys: 15–30 % answer.',
      'Leave at least 90 days between two surveys of one person.',
      'Answer detractors within 24–48 hours.',
    ],
    refs: ['R-2', 'Seed'],
    screens: ['nps-campaigns', 'nps-campaign-editor', 'data-explorer-nps'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'survey fatigue how often',
      'improve nps response rate',
      'good response rate',
      'csat ces',
      'sales-customer-feedback',
      'advice on asking customers',
      'satisfaction survey design',
    ],
  },
]);
