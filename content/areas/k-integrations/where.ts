import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('K', [
  {
    id: 'k-where-upgraded',
    title: 'In upgraded Planhat: App Center, Settings and your Profile',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['upgraded'] },
    sources: ['K18', 'K23', 'K30'],
    confidence: 'official',
    search: ['where are integrations', 'connect a tool', 'email filter settings'],
    topic,
    text: 'Global Tool App Center holds Integrations, Connections and Automations. Filters for the email sync are in the Global Tool Settings. Your own mailbox and calendar: click your name top-right, then Profile, tab Email or Calendar.',
  },
  {
    id: 'k-where-legacy',
    title: 'In legacy Planhat: avatar → Integrations, avatar → Your profile',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['legacy'] },
    sources: ['K13', 'K16'],
    confidence: 'official',
    search: ['legacy integrations page', 'old app connect mailbox'],
    topic,
    text: 'Integrations open from your avatar. Your own mailbox and calendar: avatar bottom-left, Your profile, then EMAIL or Calendar.',
  },
  {
    id: 'k-where-permissions',
    title: 'Which rights you need for email settings and Centralized Connect',
    refs: ['Where it lives'],
    screens: ['settings-email', 'integration-gmail', 'integration-outlook'],
    alsoAreas: ['L'],
    sources: ['K19', 'K21'],
    confidence: 'official',
    search: ['admin access email settings', 'permission integrations', 'cannot open email filters'],
    topic,
    text: 'The legacy email settings page needs the workflow permission “Admin Access”. Centralized Connect needs an admin in Planhat as well as in Gmail or Outlook.',
  },
  {
    id: 'k-where-gating',
    title: 'What you cannot switch on by yourself',
    refs: ['Where it lives', 'K-35'],
    screens: ['integration-gong', 'integration-gmail', 'integration-outlook', 'app-center'],
    sources: ['K2', 'K21', 'K22', 'Seed'],
    confidence: 'official',
    search: ['plan integrations', 'early access', 'which plan has integrations'],
    topic,
    text: 'Gong needs work by your Technical Account Manager (TAM) at Planhat. Centralized Connect and the default email folders were in Early Access when read. Only the original help skill says that native integrations are part of all plans; no Planhat page confirms it.',
  },
]);
