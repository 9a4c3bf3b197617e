import { defineSources } from '../../define';

export const sources = defineSources({
  A1: {
    title: 'Adding a User to Planhat',
    url: 'https://help.planhat.com/en/articles/9587255-adding-a-user-to-planhat',
    seenOn: '2025',
    note: 'Upgraded UI, 2025 or later',
  },
  A2: {
    title: 'Workflow (feature) permissions',
    url: 'https://help.planhat.com/en/articles/10398687-workflow-feature-permissions',
    seenOn: '2025',
    note: 'Two versions were read',
  },
  A3: {
    title: 'Roles & permissions',
    url: 'http://support.planhat.com/en/articles/4560179-roles-permissions',
    seenOn: null,
    note: 'Legacy UI',
  },
  A4: {
    title: 'Home Templates and Roles',
    url: 'https://help.planhat.com/en/articles/10118439-home-templates-and-roles',
    seenOn: '2026-08-05',
  },
  A5: {
    title: 'User and team management in Planhat',
    url: 'https://support.planhat.com/en/articles/8485827-user-and-team-management-in-planhat',
    seenOn: '2023-11',
    note: 'Legacy UI',
  },
  A6: {
    title: 'How to set up single sign-on (SSO)',
    url: 'http://support.planhat.com/en/articles/3787914-how-to-set-up-single-sign-on-sso',
    seenOn: null,
    note: 'Legacy UI; several versions were read',
  },
  A7: {
    title: 'SSO: setting up Okta',
    url: 'https://help.planhat.com/en/articles/9587295-sso-setting-up-okta',
    seenOn: '2026-08-06',
    note: 'The legacy version was read too',
  },
  A8: {
    title: 'Setting up SCIM provisioning into Planhat',
    url: 'https://help.planhat.com/en/articles/12690162-setting-up-scim-provisioning-into-planhat',
    seenOn: '2025',
    note: 'Late 2025',
  },
  A9: {
    title: 'SCIM integration in Microsoft Entra ID',
    url: 'https://help.planhat.com/en/articles/12810917-how-to-set-up-the-scim-integration-in-microsoft-entra-id',
    seenOn: '2025',
    note: 'Late 2025',
  },
  A10: {
    title: 'SCIM integration in Okta',
    url: 'https://help.planhat.com/en/articles/12809315-how-to-set-up-the-scim-integration-in-okta',
    seenOn: '2026-08-06',
  },
  A11: {
    title: 'Planhat AI: credits and permissions',
    url: 'https://help.planhat.com/en/articles/11813533-planhat-ai-credits-and-permissions',
    seenOn: '2026-08-12',
  },
  A12: {
    title: 'Private Apps (Service Accounts) and API access tokens',
    url: 'https://help.planhat.com/en/articles/9587349-how-to-set-up-private-apps-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
  },
  A13: {
    title: 'Planhat OAuth Clients: technical deep-dive',
    url: 'https://help.planhat.com/en/articles/14302094-planhat-oauth-clients-technical-deep-dive',
    seenOn: '2026',
  },
  A14: {
    title: 'Glossary for upgraded Planhat',
    url: 'https://help.planhat.com/en/articles/10346456-glossary-for-upgraded-planhat',
    seenOn: '2025',
  },
  A15: {
    title: 'Merging data in Planhat',
    url: 'https://help.planhat.com/en/articles/9587002-merging-data-in-planhat',
    seenOn: null,
  },
  A16: {
    title: 'Excel import templates (legacy)',
    url: 'http://support.planhat.com/en/articles/4530269-excel-import-templates',
    seenOn: null,
    note: 'Legacy UI',
  },
  A17: {
    title: 'Default synced email labels and folders',
    url: 'https://help.planhat.com/en/articles/12932767-default-synced-email-labels-folders',
    seenOn: '2025',
    note: 'Early Access; two versions, 2025 and 2026',
  },
  A18: {
    title: 'API: authentication and limits',
    url: 'https://www.planhat.com/developers/api/authentication-limits',
    seenOn: null,
  },
  A20: { title: 'API: User', url: 'https://www.planhat.com/developers/api/user', seenOn: null },
  A21: {
    title: 'Portal FAQs',
    url: 'https://help.planhat.com/en/articles/12973946-portal-faqs',
    seenOn: '2026-08-13',
  },
  A22: {
    title: 'PSA releases 2025: time tracking',
    url: 'https://help.planhat.com/en/articles/10550959-psa-releases-2025-time-tracking',
    seenOn: '2026-08-05',
  },
  A23: {
    title: 'Global Tools for Planhat admins',
    url: 'https://help.planhat.com/en/articles/10091564-global-tools-for-planhat-admins',
    seenOn: '2025',
    note: 'Two versions were read',
  },
  A24: {
    title: 'Global Tools for admins: Settings',
    url: 'https://help.planhat.com/en/articles/10183936-global-tools-for-admins-settings',
    seenOn: '2025',
    note: 'Several versions were read',
  },
  A25: {
    title: 'Logs',
    url: 'https://support.planhat.com/en/articles/6321885-logs',
    seenOn: null,
    note: 'Legacy UI',
  },
  A26: {
    title: 'Personal email limits',
    url: 'https://help.planhat.com/en/articles/9590750-personal-email-limits',
    seenOn: null,
    note: 'Two versions were read; the newer is followed',
  },
  A27: {
    title: 'Transactional vs personal emails',
    url: 'https://support.planhat.com/en/articles/5508676-how-do-i-choose-between-transactional-vs-personal-emails',
    seenOn: null,
    note: 'Legacy UI',
  },
  A28: {
    title: 'Marketing emails and the Sendout model',
    url: 'https://help.planhat.com/en/articles/11598932-an-overview-of-planhat-marketing-emails-and-the-sendout-model',
    seenOn: '2025',
  },
  A29: {
    title: 'Email sync: tenant filter settings',
    url: 'https://help.planhat.com/en/articles/9586976-email-sync-tenant-filter-settings',
    seenOn: null,
  },
  A31: {
    title: 'Centralized Connect for Gmail and Outlook',
    url: 'https://help.planhat.com/en/articles/12901137-centralized-connect-for-gmail-outlook',
    seenOn: null,
    note: 'Early Access',
  },
  A32: {
    title: 'How to recover deleted items in Planhat',
    url: 'https://help.planhat.com/en/articles/9587219-how-to-recover-deleted-items-in-planhat',
    seenOn: null,
    note: 'The legacy version agrees',
  },
  A33: {
    title: 'Excel import templates',
    url: 'https://help.planhat.com/en/articles/9587198-excel-import-templates',
    seenOn: null,
  },
  A34: {
    title: 'Importing data via Excel: map source columns to model fields',
    url: 'https://help.planhat.com/en/articles/14670152-importing-data-via-excel-spreadsheet-map-source-columns-to-model-fields',
    seenOn: '2026',
  },
  A35: {
    title: 'Global Tools for admins: Data',
    url: 'https://help.planhat.com/en/articles/10147373-global-tools-for-admins-data',
    seenOn: '2025',
  },
  R1: {
    title: 'Independent profile: trust center, status pages, DNS probe',
    url: 'https://github.com/api-evangelist/planhat',
    seenOn: '2026-07-20',
  },
  Seed: {
    title: 'Original help skill and its platform guide',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
