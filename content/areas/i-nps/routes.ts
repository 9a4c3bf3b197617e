import { defineRoutes } from '../../define';

export const routes = defineRoutes('I', [
  {
    id: 'i-route-survey-design',
    title: 'Survey design and response rates',
    about:
      'How to ask: NPS or CSAT, wording, sampling, how often, how to get more answers. A Planhat survey that does not send stays here.',
    commands: [
      {
        command: '/sales-customer-feedback {question}',
        install: 'npx skills add sales-skills/sales --skill sales-customer-feedback',
        why: 'It covers survey design, response rates, sampling and closing the loop.',
      },
    ],
    refs: ['R-2', 'I-35'],
    screens: ['nps-campaigns', 'nps-campaign-editor', 'data-explorer-nps'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'improve nps response rate',
      'survey design help',
      'NPS or CSAT',
      'how do we get more answers',
      'which question to ask',
      'more replies to survey',
    ],
  },
]);
