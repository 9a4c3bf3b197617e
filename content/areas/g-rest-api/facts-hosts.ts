import { defineFacts } from '../../define';

const topic = 'Hosts';

export const factsHosts = defineFacts('G', [
  {
    id: 'g-hosts',
    title: 'Two hosts: `api.planhat.com` and `analytics.planhat.com`',
    refs: ['G-1'],
    screens: ['private-apps', 'developer-module'],
    sources: ['S1'],
    confidence: 'official',
    topic,
    text: 'The first is the main API and holds the records. User tracking and metrics go to the second.',
    snippets: [
      { label: 'Base address of the main API', text: 'https://api.planhat.com' },
      { label: 'Base address for usage data', text: 'https://analytics.planhat.com' },
    ],
    search: ['base url', 'api address', 'which host'],
  },
  {
    id: 'g-host-analytics',
    title: 'The analytics host is the same for every tenant',
    refs: ['G-2'],
    screens: ['developer-module', 'private-apps'],
    alsoAreas: ['E'],
    sources: ['S19'],
    confidence: 'official',
    topic,
    text: 'Whatever the region of the tenant, usage data goes to `https://analytics.planhat.com`.',
    search: ['analytics host region', 'eu analytics endpoint'],
  },
  {
    id: 'g-host-regional',
    title: 'Older tenants used regional hosts, such as `api-eu.planhat.com`',
    refs: ['G-3'],
    screens: ['private-apps', 'developer-module', 'private-app-detail'],
    sources: ['R6', 'R8', 'R11'],
    confidence: 'reported',
    ages: 'fast',
    topic,
    text: 'Known are `api-eu`, `api-eu2`, `api-eu3` and `api-us2` before `.planhat.com`. A wrong host answers as `unauthorized`, so a good token can look bad. Planhat’s current docs name only `api.planhat.com`, but integration vendors still ask for a region prefix. Use the default first, and the prefix only if your app address shows one, such as `app-us3`.',
    search: ['api-eu', 'api-us', 'regional host', '401 unauthorized planhat', 'cluster'],
  },
  {
    id: 'g-host-demo',
    title: 'The demo environment has a host of its own',
    refs: ['G-4'],
    screens: ['private-apps', 'developer-module'],
    sources: ['R1'],
    confidence: 'reported',
    topic,
    text: 'It runs on the domain `planhatdemo.com`; its API is `https://api.planhatdemo.com`.',
    snippets: [{ label: 'Base address of the demo API', text: 'https://api.planhatdemo.com' }],
    search: ['sandbox api', 'test environment', 'planhatdemo'],
  },
]);
