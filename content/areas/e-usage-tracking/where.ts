import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('E', [
  {
    id: 'e-where-upgraded',
    title: 'In upgraded Planhat: Data Explorer, the Company’s tabs and App Center',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['upgraded'] },
    sources: ['S5', 'S16'],
    confidence: 'official',
    search: ['where is raw data', 'where are end users', 'time-series tab'],
    topic,
    text: 'End Users: Data Explorer → End User, the End Users tab of the Company Profile, and Pages. Raw usage: Data Explorer → Metric → open a User Activity or Custom Metric → tabs Overview, Raw Data, Trace; on a record under Time-series. Segment, Mixpanel, Pendo and Amplitude: App Center.',
  },
  {
    id: 'e-where-legacy',
    title: 'In legacy Planhat: Data Module, Usage module and Customer Intelligence',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['legacy'] },
    sources: ['S15', 'S22'],
    confidence: 'official',
    search: ['people module', 'usage module', 'legacy end users'],
    topic,
    text: 'People or End Users are in the Data Module. Usage is in the Usage module and in Customer Intelligence → Trends & Analytics. Segment, Mixpanel, Pendo and Amplitude are on the integrations page.',
  },
  {
    id: 'e-where-tenant-token',
    title: 'The Tenant Token is not a Private App token',
    refs: ['Where it lives'],
    screens: ['integration-segment', 'integration-amplitude', 'developer-module', 'private-apps'],
    alsoAreas: ['G'],
    sources: ['R1', 'S14'],
    confidence: 'reported',
    search: ['tenant token where', 'tenant uuid', 'tenant id'],
    topic,
    text: 'It is the UUID of your tenant, for sending usage. Legacy documents put it with Account Setup or Developer; community guides say Settings → Account Setup → Tenant Token. Its place in upgraded Planhat could not be verified. The Amplitude tile offers it to copy.',
  },
  {
    id: 'e-where-permission-and-plan',
    title: 'Rights and plan for End Users and usage',
    refs: ['Where it lives'],
    screens: ['enduser-profile', 'data-explorer-enduser'],
    sources: ['S18', 'S12'],
    confidence: 'official',
    search: ['permission to merge contacts', 'mixpanel plan'],
    topic,
    text: 'Merging End Users needs admin access. Who sees End Users follows the Role’s data-model permissions and portfolio. No limit by Planhat plan was found; Mixpanel needs a paid plan at Mixpanel.',
  },
]);
