import { defineFacts } from '../../define';

const topic = 'Webhooks';
const screens = ['custom-automation-editor', 'automation-template-editor', 'private-apps'];

export const factsWebhooks = defineFacts('G', [
  {
    id: 'g-no-webhook-subscriptions',
    title: 'No webhook subscriptions: outgoing webhooks are Automation steps',
    refs: ['G-93', 'G-95'],
    screens,
    alsoAreas: ['D'],
    sources: ['S21', 'S28'],
    confidence: 'official',
    topic,
    text: 'A step of an Automation sends GET, POST, PUT, PATCH or DELETE with dynamic headers and body. Ready-made “Send a Notification” templates call a webhook on many trigger events.',
    search: [
      'planhat webhook when company changes',
      'subscribe to changes',
      'outgoing webhook',
      'get told about changes',
      'push instead of poll',
      'event subscription',
      'notify my server',
      'webhook on change',
      'subscribe webhook',
    ],
  },
  {
    id: 'g-incoming-webhooks',
    title: 'Incoming webhooks take only an HTTP POST with a body',
    refs: ['G-94'],
    screens,
    alsoAreas: ['D'],
    sources: ['S21'],
    confidence: 'official',
    topic,
    text: 'Each has its own UUID address over HTTPS. Filters, and checks of header and payload, are optional.',
    search: [
      'incoming webhook',
      'webhook trigger url',
      'receive webhook',
      'receive data from outside',
      'let other tool call planhat',
      'hook address',
    ],
  },
  {
    id: 'g-scheduled-triggers',
    title: 'Scheduled triggers run from every 5 minutes to weekly',
    refs: ['G-96'],
    screens: ['custom-automation-editor', 'automation-template-editor'],
    alsoAreas: ['D'],
    sources: ['S21'],
    confidence: 'official',
    ages: 'fast',
    topic,
    text: 'They start Automations. The option “business hours” means 09:00 to 18:00 GMT.',
    search: [
      'scheduled trigger',
      'business hours',
      'poll planhat',
      'timer based calls',
      'office hours setting',
    ],
  },
]);
