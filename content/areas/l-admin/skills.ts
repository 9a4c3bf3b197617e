import { defineFacts, defineSkills } from '../../define';

const install = (skill: string): string => `npx skills add sales-skills/sales --skill ${skill}`;

export const skills = defineSkills('L', [
  {
    id: 'l-skill-enrich',
    title: 'The skill for enriching contacts and companies',
    command: '/sales-enrich {question}',
    install: install('sales-enrich'),
    covers:
      'Enrichment of contacts and companies: one record, a batch, automatic, or several providers in turn; scoring of data quality, saving of credits, a compliance checklist. Centred on Apollo, but written for any tool.',
    notFor:
      'Building prospect lists (`/sales-prospect-list`), intent data (`/sales-intent`), or cleaning up a CRM (`/sales-data-hygiene`).',
    mind: [
      'The original guide sends people here but has no install line for it. The same form works: that is our conclusion from the general form.',
    ],
    refs: ['R-4', 'R-10'],
    screens: ['data-explorer-company', 'data-explorer-enduser', 'company-profile', 'federated-search'],
    sources: ['Seed'],
    confidence: 'derived',
    search: ['sales-enrich', 'apollo', 'missing firmographics', 'contact data lookup', 'fill missing facts'],
  },
  {
    id: 'l-skill-vitally',
    title: 'The skill for Vitally, for those who move from it or to it',
    command: '/sales-vitally {question}',
    install: install('sales-vitally'),
    covers:
      'Help for Vitally: health scores, playbooks, projects, automation, AI copilot, NPS, dashboards, REST API, custom traits; and troubleshooting of CRM sync, stale dashboards and surveys that do not arrive.',
    notFor:
      'Work in Planhat itself: it is useful only to people who move from or to Vitally. To compare Planhat with Vitally, Gainsight or ChurnZero, ask `/sales-customer-success`.',
    mind: [],
    refs: ['R-5', 'Seed'],
    screens: ['settings'],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'moving from vitally to planhat',
      'migrate from vitally',
      'sales-vitally',
      'coming from vitally',
      'vitally help',
    ],
  },
  {
    id: 'l-skill-do',
    title: 'The skill that finds the right skill',
    command: '/sales-do {question}',
    install: install('sales-do'),
    covers:
      'A router: it looks which skills are installed, prefers a strategy skill first, and returns a ready prompt, plus the install command if the skill is missing. Good as the last way when nothing else fits.',
    notFor: 'Solving the task: it never does that itself.',
    mind: [],
    refs: ['Seed'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['not sure which skill', 'sales-do', 'which command', 'which helper to use', 'choose a helper'],
  },
]);

const topic = 'Help outside Planhat';

/** What there is to know about the skills as a whole: how they are installed, and which others there are. */
export const skillFacts = defineFacts('L', [
  {
    id: 'l-install-skills',
    title: 'How to install the help skills',
    topic,
    text: 'One skill by its name, or all at once. For Claude Code there is a line that installs all of them, copied and without questions.',
    snippets: [
      { label: 'One skill', text: 'npx skills add sales-skills/sales --skill <name>' },
      { label: 'All skills', text: 'npx skills add sales-skills/sales' },
      {
        label: 'All, for Claude Code, without questions',
        text: "npx skills add sales-skills/sales --skill '*' -a claude-code --copy -y",
      },
    ],
    refs: ['Seed'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['install the skill', 'npx skills add', 'add ai helpers', 'install command'],
  },
  {
    id: 'l-related-skills',
    title: 'Which skills the original guide names as related',
    topic,
    text: 'Five, each with an install line: `sales-customer-success`, `sales-vitally`, `sales-customer-feedback`, `sales-integration` and `sales-do`. Some pasted versions of the guide have lost these names; they are given here as the repository has them.',
    refs: ['R-9', 'R-11'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['related skills', 'sales-planhat', 'list of helpers', 'helpers from original'],
  },
  {
    id: 'l-neighbour-skills',
    title: 'Neighbours: other skills in the same repository',
    topic,
    text: '`sales-gainsight`, `sales-churnzero`, `sales-totango`, `sales-gong`, `sales-zendesk`, `sales-hubspot`, `sales-salesforce`, `sales-data-hygiene`, `sales-in-app-messaging` and `sales-retention` exist. The original guide does not name them as related.',
    refs: ['Seed'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'skill for gong',
      'skill for zendesk',
      'other skills',
      'other helpers in collection',
      'churnzero helper',
    ],
  },
  {
    id: 'l-way-back-to-planhat-help',
    title: 'The skills send questions on Planhat back to `/sales-planhat`',
    topic,
    text: 'The router of the repository and the customer success skill do so for anything that names Planhat, Planhat health scores, automations, API, MCP or planhat.com.',
    refs: ['R-8'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['sales-planhat', 'route back', 'back to planhat helper', 'helper sends me back'],
  },
  {
    id: 'l-skill-by-subject',
    title: 'Which skill suits which place in Planhat',
    topic,
    text: 'Health profiles, and the content of Workflows and templates: customer success. NPS: customer feedback. App Center with a CRM or warehouse: integration, or the skill of the CRM itself. Fields of Company and End User, and imports: enrich. Users & Roles, seats and plans: customer success, to compare platforms. REST API and MCP server: none, except integration for a second tool.',
    refs: ['Seed'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: ['which skill for which screen', 'helper for each page', 'which helper for survey'],
  },
  {
    id: 'l-origin-of-skills',
    title: 'Where the skills come from',
    topic,
    text: 'The repository `sales-skills/sales`, skill `sales-planhat` version 1.0.0, as of April 2026. The Planhat files of that skill are dated 14 April 2026, and its learnings file is empty. The readme of the repository and the headers of its skills say MIT; no separate licence file stands at its root. There is a public listing at skills.sh too.',
    snippets: [{ label: 'Public listing', text: 'https://skills.sh/sales-skills/sales' }],
    refs: ['Seed'],
    screens: [],
    sources: ['Seed'],
    confidence: 'seed',
    search: [
      'skill licence',
      'sales-skills repository',
      'who made the helpers',
      'licence of helpers',
      'how old is the material',
    ],
  },
]);
