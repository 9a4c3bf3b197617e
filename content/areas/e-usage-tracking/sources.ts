import { defineSources } from '../../define';

export const sources = defineSources({
  S1: {
    title: 'Not all End Users sent over API get added to Planhat',
    url: 'https://help.planhat.com/en/articles/9586991-not-all-end-users-sent-over-api-get-added-to-planhat',
    seenOn: null,
    note: 'Upgraded host',
  },
  S2: {
    title: 'Why are some End Users not automatically being added to a Company?',
    url: 'https://help.planhat.com/en/articles/9587176-why-are-some-end-users-not-automatically-being-added-to-a-company',
    seenOn: null,
    note: 'Upgraded host',
  },
  S3: {
    title: 'Why do some active users have no activity data in Planhat?',
    url: 'https://support.planhat.com/en/articles/1770886-why-do-some-active-users-have-no-activity-data-in-planhat',
    seenOn: null,
    note: 'Legacy UI',
  },
  S4: {
    title: 'What is the Primary field on the End User model?',
    url: 'https://help.planhat.com/en/articles/9587181-what-is-the-primary-field-on-the-end-user-model',
    seenOn: null,
    note: 'Upgraded host; legacy copies differ',
  },
  S5: {
    title: 'Data model: End User',
    url: 'https://help.planhat.com/en/articles/11642879-data-model-end-user',
    seenOn: null,
    note: 'Upgraded host',
  },
  S6: { title: 'API: End User', url: 'https://www.planhat.com/developers/api/enduser', seenOn: null },
  S7: {
    title: 'API: Metrics and user activities',
    url: 'https://www.planhat.com/developers/api/metrics',
    seenOn: null,
  },
  S8: {
    title: 'API: HTTP response codes; authentication and limits',
    url: 'https://www.planhat.com/developers/api/http-response-codes',
    seenOn: null,
  },
  S9: {
    title: 'Planhat API docs of 2017 (tracking script, Segment, bulk)',
    url: 'https://github.com/planhat/docs',
    seenOn: '2017-06',
  },
  S10: {
    title: 'Setting up the Segment integration',
    url: 'https://support.planhat.com/en/articles/1608929-setting-up-the-segment-integration',
    seenOn: null,
    note: 'Legacy UI; an older variant exists',
  },
  S11: {
    title: 'Segment: Planhat destination',
    url: 'https://segment.com/docs/connections/destinations/catalog/planhat/',
    seenOn: null,
    note: 'Segment’s own page',
  },
  S12: {
    title: 'Setting up the Mixpanel integration',
    url: 'https://support.planhat.com/en/articles/2900593',
    seenOn: null,
    note: 'Legacy UI',
  },
  S13: {
    title: 'Pendo integration v2',
    url: 'https://support.planhat.com/en/articles/6678734',
    seenOn: null,
    note: 'Legacy UI; with a technical article beside it',
  },
  S14: {
    title: 'Amplitude integration',
    url: 'https://support.planhat.com/en/articles/7181975',
    seenOn: null,
    note: 'Legacy UI',
  },
  S15: {
    title: 'Custom Metrics and User Activities',
    url: 'https://help.planhat.com/en/collections/11434933-metrics',
    seenOn: '2025-10',
  },
  S16: {
    title: 'Metrics overview',
    url: 'https://help.planhat.com/en/articles/9587297-metrics-overview',
    seenOn: '2025-10',
  },
  S17: {
    title: 'What do Beat and Experience mean in Planhat',
    url: 'https://support.planhat.com/en/articles/1608985-what-do-beat-and-experience-mean-in-planhat',
    seenOn: null,
    note: 'Legacy UI',
  },
  S18: {
    title: 'Merging End Users',
    url: 'https://help.planhat.com/en/articles/9587050',
    seenOn: null,
    note: 'Upgraded host',
  },
  S19: {
    title: 'Data uniqueness and keyables; related domains',
    url: 'http://support.planhat.com/en/articles/8146372-data-uniqueness-and-keyables-in-planhat',
    seenOn: null,
    note: 'Legacy UI',
  },
  S21: {
    title: 'AI in Planhat',
    url: 'http://support.planhat.com/en/articles/9979186-ai-in-planhat',
    seenOn: '2024',
    note: '2024/25',
  },
  S22: {
    title: 'System Metrics',
    url: 'https://help.planhat.com/en/collections/11434933-metrics',
    seenOn: '2025-10',
  },
  S23: {
    title: 'Total number of a user activity',
    url: 'https://help.planhat.com/en/collections/11434933-metrics',
    seenOn: '2025-10',
  },
  S24: {
    title: 'Excel import templates',
    url: 'https://help.planhat.com/en/articles/9587198-excel-import-templates',
    seenOn: null,
    note: 'Upgraded host',
  },
  R1: {
    title: 'Community guides and clients (endpoints, place of the tenant token)',
    url: 'https://cruds.readthedocs.io/en/latest/planhat.html',
    seenOn: '2025',
    note: '2025 to 2026',
  },
  R4: {
    title: 'PostHog plugin for Planhat',
    url: 'https://github.com/intrepica/planhat-posthog-plugin',
    seenOn: '2022-02',
  },
  Seed: {
    title: 'Original help skill and its platform guide (sales-planhat)',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
