import { defineSources } from '../../define';

const legacy = 'Legacy UI';

export const sources = defineSources({
  S1: {
    title: 'Developers: API introduction',
    url: 'https://www.planhat.com/developers/api/introduction',
    seenOn: null,
    note: 'Undated, after 2021; the legacy host docs.planhat.com carries the same text',
  },
  S2: {
    title: 'Developers: Authentication & Limits',
    url: 'https://www.planhat.com/developers/api/authentication-limits',
    seenOn: null,
    note: 'Still says "Service Accounts"',
  },
  S3: {
    title: 'Developers: HTTP response codes',
    url: 'https://www.planhat.com/developers/api/http-response-codes',
    seenOn: null,
    note: 'Two versions were read',
  },
  S4: {
    title: 'Developers: Bulk upsert',
    url: 'https://www.planhat.com/developers/api/bulk-upsert',
    seenOn: null,
  },
  S5: { title: 'Developers: Company', url: 'https://www.planhat.com/developers/api/company', seenOn: null },
  S6: { title: 'Developers: End user', url: 'https://www.planhat.com/developers/api/enduser', seenOn: null },
  S7: {
    title: 'Developers: License',
    url: 'https://www.planhat.com/developers/api/license',
    seenOn: null,
  },
  S8: {
    title: 'Developers: Opportunity',
    url: 'https://www.planhat.com/developers/api/opportunity',
    seenOn: null,
  },
  S9: {
    title: 'Developers: Deal',
    url: 'https://www.planhat.com/developers/api/deal',
    seenOn: null,
    note: 'New revenue model',
  },
  S10: { title: 'Developers: Invoice', url: 'https://www.planhat.com/developers/api/invoice', seenOn: null },
  S11: { title: 'Developers: Note', url: 'https://www.planhat.com/developers/api/note', seenOn: null },
  S12: { title: 'Developers: Ticket', url: 'https://www.planhat.com/developers/api/ticket', seenOn: null },
  S13: {
    title: 'Developers: Task',
    url: 'https://www.planhat.com/developers/api/task',
    seenOn: null,
  },
  S14: {
    title: 'Developers: Project',
    url: 'https://www.planhat.com/developers/api/project',
    seenOn: null,
  },
  S15: {
    title: 'Developers: NPS',
    url: 'https://www.planhat.com/developers/api/nps',
    seenOn: null,
  },
  S16: {
    title: 'Developers: Churn',
    url: 'https://www.planhat.com/developers/api/churn',
    seenOn: null,
    note: 'The page says that it is placeholder text',
  },
  S17: {
    title: 'Developers: Custom field',
    url: 'https://www.planhat.com/developers/api/custom-field',
    seenOn: null,
  },
  S18: {
    title: 'Developers: User',
    url: 'https://www.planhat.com/developers/api/user',
    seenOn: null,
  },
  S19: { title: 'Developers: Metrics', url: 'https://www.planhat.com/developers/api/metrics', seenOn: null },
  S20: {
    title: 'Developers: Core concepts (keys)',
    url: 'https://www.planhat.com/developers/data-model/core-concepts',
    seenOn: null,
  },
  S21: {
    title: 'Developers: Automation triggers and webhooks',
    url: 'https://www.planhat.com/developers/automations/triggers',
    seenOn: null,
  },
  S22: {
    title: 'How to set up Private Apps and API Access Tokens',
    url: 'https://help.planhat.com/en/articles/9587349-how-to-set-up-private-apps-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S23: {
    title: 'How to set up Service Accounts and API Access Tokens',
    url: 'https://support.planhat.com/en/articles/5577152-how-to-set-up-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
    note: legacy,
  },
  S24: {
    title: 'Not all End Users sent over API get added to Planhat',
    url: 'https://help.planhat.com/en/articles/9586991-not-all-end-users-sent-over-api-get-added-to-planhat',
    seenOn: null,
  },
  S25: {
    title: 'Data uniqueness and keyables in Planhat',
    url: 'http://support.planhat.com/en/articles/8146372-data-uniqueness-and-keyables-in-planhat',
    seenOn: null,
    note: legacy,
  },
  S26: {
    title: 'Merging data in Planhat',
    url: 'https://help.planhat.com/en/articles/9587002-merging-data-in-planhat',
    seenOn: null,
  },
  S27: {
    title: 'Why some End Users are not automatically added to a Company',
    url: 'https://help.planhat.com/en/articles/9587176-why-are-some-end-users-not-automatically-being-added-to-a-company',
    seenOn: null,
  },
  S28: {
    title: 'Webhooks in Automations',
    url: 'https://help.planhat.com/en/articles/11432236-webhooks-in-automations',
    seenOn: null,
  },
  S29: {
    title: 'External IDs, Source IDs, related domains',
    url: 'http://support.planhat.com/en/articles/2740109-external-id-s-source-id-s-related-domains',
    seenOn: null,
    note: legacy,
  },
  S30: {
    title: 'Custom Keyables',
    url: 'https://help.planhat.com/en/articles/16096172-custom-keyables',
    seenOn: '2026-07-27',
    note: 'Details unverified',
  },
  S31: {
    title: 'Excel import templates',
    url: 'https://help.planhat.com/en/articles/9587198-excel-import-templates',
    seenOn: null,
  },
  S32: {
    title: 'How to recover deleted items in Planhat',
    url: 'https://help.planhat.com/en/articles/9587219-how-to-recover-deleted-items-in-planhat',
    seenOn: null,
  },
  R1: {
    title: 'Independent machine-readable profile of the public API',
    url: 'https://github.com/api-evangelist/planhat',
    seenOn: '2026-08-22',
  },
  R2: {
    title: 'Python client "cruds"',
    url: 'https://cruds.readthedocs.io/en/latest/planhat.html',
    seenOn: '2026-03-25',
  },
  R3: {
    title: 'Robocorp Python client',
    url: 'https://github.com/robocorp/robocorp-planhat',
    seenOn: '2024-03',
  },
  R4: {
    title: 'Community local MCP server, paths checked live',
    url: 'https://github.com/da-troll/planhat-mcp',
    seenOn: '2026-07-08',
  },
  R5: { title: 'Second community MCP server', url: null, seenOn: '2026-05-03', note: 'Community code' },
  R6: { title: 'Community Go client', url: null, seenOn: '2022-12-09', note: 'Community code' },
  R7: { title: 'Hull connector', url: 'https://github.com/hull/hull-planhat', seenOn: '2021-02-22' },
  R8: {
    title: 'Original Planhat docs source',
    url: 'https://github.com/planhat/docs',
    seenOn: '2017-06-15',
    note: 'Old',
  },
  R10: {
    title: 'Reproduction of "externalId,email duplicated"',
    url: null,
    seenOn: '2024-04-10',
    note: 'Community code',
  },
  R11: {
    title: "Reverse-ETL vendors' Planhat pages",
    url: 'https://docs.getcensus.com/destinations/planhat',
    seenOn: null,
    note: 'The pages of Census; those of Zeotap say the same',
  },
  Seed: {
    title: 'Original help skill and its two reference files',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
