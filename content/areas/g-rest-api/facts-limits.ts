import { defineFacts } from '../../define';

const topic = 'Limits';
const screens = ['private-app-detail', 'private-apps', 'developer-module'];

export const factsLimits = defineFacts('G', [
  {
    id: 'g-limit-calls',
    title: 'Main API: 200 calls a minute soft, 150 requests a second hard',
    refs: ['G-10'],
    screens,
    sources: ['S1', 'R1'],
    confidence: 'official',
    ages: 'fast',
    topic,
    text: 'The hard limit of 150 requests a second allows bursts of up to 50 in parallel.',
    search: ['planhat api rate limit', 'rate limit', 'requests per minute', '429', 'throttling'],
  },
  {
    id: 'g-limit-429',
    title: 'Throttling answers 429',
    refs: ['G-11', 'G-12'],
    screens,
    sources: ['R1', 'R8'],
    confidence: 'reported',
    ages: 'fast',
    topic,
    text: 'In 2017 the docs named the headers `X-Rate-Limit-Limit` and `X-Rate-Limit-Remaining`, a reset every 60 to 120 seconds, and an offer to raise the quota on request. Take these as old: wait and try again rather than count on the headers.',
    search: ['retry after', 'X-Rate-Limit', 'raise quota'],
  },
  {
    id: 'g-limit-bulk',
    title: 'Bulk upsert: 5,000 items per request, for every model',
    refs: ['G-15', 'G-48'],
    screens,
    sources: ['S1', 'S4', 'R1'],
    confidence: 'official',
    ages: 'fast',
    topic,
    text: 'Planhat advises sending large bulk writes one after another, not in parallel, to keep data consistent.',
    search: ['how many records per request', 'batch size', 'bulk limit'],
  },
  {
    id: 'g-limit-pages',
    title: 'Reading: 100 per page by default, 5,000 companies, 2,000 of most others',
    refs: ['G-33', 'G-34', 'G-35', 'Seed'],
    screens,
    sources: ['R1', 'R2', 'R3', 'R6', 'Seed'],
    confidence: 'reported',
    ages: 'fast',
    topic,
    text: 'List calls take `limit`, `offset`, `sort` (`-` in front for descending) and `select` (properties, separated by commas). There is no total count and no link to the next page: read until a page is shorter than `limit`.',
    snippets: [
      {
        label: 'Query of one page',
        text: 'limit=2000&offset=0&sort=-name&select=name,externalId',
      },
    ],
    search: ['pagination limit offset planhat', 'how many records per request', 'page size', 'object limits'],
    replaces: {
      claim: 'Object limits: 2,000 per request, 5,000 for companies.',
      why: 'These are the largest pages when you read a list. A bulk write takes 5,000 items for every model.',
    },
  },
  {
    id: 'g-limit-analytics',
    title: 'Analytics host: outside the quota, 32 MB per POST',
    refs: ['G-13'],
    screens: ['developer-module', 'private-apps'],
    alsoAreas: ['E'],
    sources: ['S1'],
    confidence: 'official',
    ages: 'fast',
    topic,
    text: 'The calls do not count towards the 200 a minute. One POST may hold 32 MB, about 150,000 items.',
    search: ['analytics endpoint limit', 'usage data limit'],
  },
  {
    id: 'g-limit-body-size',
    title: 'Does a limit of 32 MB hold for the main API too?',
    refs: ['G-14'],
    screens,
    sources: ['S1', 'R1'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        { says: 'Planhat ties 32 MB to the analytics endpoints only.', sources: ['S1'] },
        { says: 'An independent profile lists 32 MB as a limit of the main API too.', sources: ['R1'] },
      ],
      follow:
        'Planhat: 32 MB is the limit of analytics. To be safe, keep bodies of the main API well below it.',
    },
    ages: 'fast',
    topic,
    text: 'Treat 32 MB as the limit of the analytics host, and keep bodies of the main API well below.',
    search: ['maximum body size', 'payload too large', '413'],
  },
]);
