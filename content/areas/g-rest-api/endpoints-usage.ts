import { defineEndpoints } from '../../define';

const screens = ['developer-module', 'private-apps', 'private-app-detail'];
const size = '32 MB (about 150,000 items) per POST';
const outside = 'outside the quota of 200 calls a minute';
const always200 = 'Always answers 200: received, not stored. Look one up in Planhat later.';

/** Activities and metrics: written to the analytics host, read from the main API. */
export const endpointsUsage = defineEndpoints('G', [
  {
    id: 'g-endpoint-activities',
    title: 'User activity: `/analytics/<tenantUUID>`',
    refs: ['Endpoint table', 'G-81', 'G-88', 'G-90', 'G-91', 'G-13', 'E-18'],
    screens,
    alsoAreas: ['E'],
    sources: ['R1', 'R2', 'R7', 'R8', 'S1', 'S3', 'S22', 'S24'],
    confidence: 'reported',
    host: 'analytics',
    path: '/analytics/<tenantUUID>',
    operations: [
      { does: 'Send one', method: 'POST', path: '/analytics/<tenantUUID>' },
      { does: 'Send many', method: 'POST', path: '/analytics/bulk/<tenantUUID>' },
    ],
    required: ['email or externalId of the person'],
    keys: [],
    limits: [size, outside],
    notes: [
      always200,
      'No token is needed, only the tenant UUID in the address: anybody who knows it can post.',
      'Other fields: `companyExternalId` (needed to create users), `action`, `date`, `info` (an object) and `weight`; in bulk also `count`. From the docs of 2017 and a client.',
      'Without company information an unknown user is discarded, or must be assigned by hand (text of 2017).',
    ],
    requests: [
      {
        label: 'Send one activity',
        method: 'POST',
        path: '/analytics/<tenantUUID>',
        auth: 'none',
        body: {
          email: 'kim@acme.example',
          companyExternalId: 'acme-001',
          action: 'created a report',
          date: '2027-03-01T09:30:00.000Z',
        },
      },
      {
        label: 'Send two activities',
        method: 'POST',
        path: '/analytics/bulk/<tenantUUID>',
        auth: 'none',
        body: [
          { externalId: 'person-17', companyExternalId: 'acme-001', action: 'created a report', count: 3 },
          { externalId: 'person-18', companyExternalId: 'globex-002', action: 'logged in', count: 1 },
        ],
      },
    ],
    search: ['send product usage to planhat', 'track api', 'activities endpoint', 'event tracking'],
  },
  {
    id: 'g-endpoint-metrics-write',
    title: 'Metrics, write: `/dimensiondata/<tenantUUID>`',
    refs: ['Endpoint table', 'G-82', 'G-86', 'G-87', 'G-88', 'G-13'],
    screens,
    alsoAreas: ['E', 'F'],
    sources: ['S19', 'S1', 'S3', 'R2', 'R5', 'R6'],
    confidence: 'reported',
    host: 'analytics',
    path: '/dimensiondata/<tenantUUID>',
    operations: [{ does: 'Send one or many', method: 'POST', path: '/dimensiondata/<tenantUUID>' }],
    required: ['dimensionId (no spaces or special characters)', 'value (a number)', 'externalId'],
    keys: [],
    limits: [size, outside],
    notes: [
      always200,
      'The body is one object or an array.',
      'Optional: `model` (Company by default; EndUser, Asset, Project) and `date` (ISO; the time received by default).',
      'The object must already exist with that `externalId`, or the point cannot be linked.',
    ],
    requests: [
      {
        label: 'Send one point for a Company',
        method: 'POST',
        path: '/dimensiondata/<tenantUUID>',
        auth: 'none',
        body: { dimensionId: 'reports_created', value: 42, externalId: 'acme-001' },
      },
      {
        label: 'Send daily totals',
        method: 'POST',
        path: '/dimensiondata/<tenantUUID>',
        auth: 'none',
        body: [
          {
            dimensionId: 'reports_created',
            value: 42,
            externalId: 'acme-001',
            model: 'Company',
            date: '2027-03-01T00:00:00.000Z',
          },
          {
            dimensionId: 'reports_created',
            value: 7,
            externalId: 'person-17',
            model: 'EndUser',
            date: '2027-03-01T00:00:00.000Z',
          },
        ],
      },
    ],
    search: ['metrics endpoint dimension id', 'send metric', 'custom metrics post'],
  },
  {
    id: 'g-endpoint-metrics-read',
    title: 'Metrics, read: `/dimensiondata`',
    refs: ['Endpoint table', 'G-83'],
    screens,
    alsoAreas: ['E', 'F'],
    sources: ['R2', 'R6'],
    confidence: 'reported',
    host: 'api',
    path: '/dimensiondata',
    operations: [{ does: 'List', method: 'GET', path: '/dimensiondata' }],
    required: [],
    keys: [],
    limits: [],
    notes: [
      'Takes `cId`, `dimid`, `from`, `to`, `limit` and `offset`.',
      '`from` and `to` are integers: days since 1970.',
      'Reading is on the main API; writing is on the analytics host.',
    ],
    requests: [
      {
        label: 'Read March 2027 of one metric',
        method: 'GET',
        path: '/dimensiondata',
        query: {
          cId: '<companyId>',
          dimid: 'reports_created',
          from: '20878',
          to: '20908',
          limit: '500',
          offset: '0',
        },
        auth: 'bearer',
      },
    ],
    search: ['read metrics', 'dimensiondata get', 'download usage data'],
  },
  {
    id: 'g-endpoint-segment',
    title: 'Segment events: `/dock/segment`',
    refs: ['Endpoint table', 'G-84', 'G-88'],
    screens,
    alsoAreas: ['E', 'K'],
    sources: ['R2', 'R8', 'S3'],
    confidence: 'reported',
    host: 'analytics',
    path: '/dock/segment',
    operations: [{ does: 'Send one event', method: 'POST', path: '/dock/segment' }],
    required: ['type', 'traits'],
    keys: [],
    limits: [],
    notes: [
      'Basic auth, with the tenant token as user name.',
      'Events have the shape that Segment uses.',
      'The analytics host always answers 200: received, not stored.',
    ],
    requests: [
      {
        label: 'Send one Segment-shaped event',
        method: 'POST',
        path: '/dock/segment',
        auth: 'tenant-basic',
        body: { type: 'identify', traits: { email: 'kim@acme.example' } },
      },
    ],
    search: ['segment webhook', 'segment api key', 'dock/segment'],
  },
]);
