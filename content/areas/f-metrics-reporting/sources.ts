import { defineSources } from '../../define';

export const sources = defineSources({
  S1: {
    title: 'Metrics overview',
    url: 'https://help.planhat.com/en/articles/9587297-metrics-overview',
    seenOn: '2025-10',
  },
  S2: {
    title: 'Custom Metrics and User Activities',
    url: 'https://help.planhat.com/en/collections/11434933-metrics',
    seenOn: '2025-10',
  },
  S3: {
    title: 'Calculated Metrics',
    url: 'https://help.planhat.com/en/articles/9587317-metrics-calculated-metrics',
    seenOn: '2025-10',
  },
  S4: {
    title: 'Calculated Metrics: technical introduction',
    url: 'https://help.planhat.com/en/articles/9590739-calculated-metrics-technical-introduction',
    seenOn: '2025-10',
  },
  S5: {
    title: 'Calculated Metrics inside Calculated Metrics',
    url: 'https://help.planhat.com/en/articles/9587057-calculated-metrics-inside-calculated-metrics',
    seenOn: '2025-10',
  },
  S6: {
    title: 'Calculated Metrics: use cases and examples',
    url: 'https://help.planhat.com/en/articles/9587189-metrics-calculated-metrics-use-cases',
    seenOn: '2025-10',
  },
  S7: {
    title: 'Calculated Metrics: the IF function',
    url: 'https://help.planhat.com/en/articles/9587121-calculated-metrics-the-if-function',
    seenOn: '2025-10',
  },
  S8: {
    title: 'Calculated Metrics: the SIGN function',
    url: 'https://help.planhat.com/en/articles/9587350-calculated-metrics-the-sign-function',
    seenOn: '2025-10',
  },
  S9: {
    title: 'Handling NULLs in Calculated Metrics',
    url: 'https://support.planhat.com/en/articles/6930365-handling-nulls-in-calculated-metrics',
    seenOn: '2025-10',
  },
  S10: {
    title: 'Custom Metrics: NULL vs zero values',
    url: 'https://help.planhat.com/en/articles/9587120-custom-metrics-null-vs-zero-values',
    seenOn: '2025-10',
  },
  S11: {
    title: 'System Metrics; naming conventions',
    url: 'https://help.planhat.com/en/collections/11434933-metrics',
    seenOn: '2025-10',
  },
  S12: {
    title: 'Metric template library',
    url: 'http://support.planhat.com/en/articles/8575076-metric-template-library',
    seenOn: '2023',
    note: 'Legacy UI, 2023/24',
  },
  S13: {
    title: 'Deviation from Normal templates',
    url: 'https://help.planhat.com/en/articles/9587292',
    seenOn: null,
    note: 'Upgraded host',
  },
  S14: {
    title: 'Formula Fields overview',
    url: 'https://help.planhat.com/en/articles/9586968-formula-fields-overview',
    seenOn: '2026-08-11',
  },
  S15: {
    title: 'How to build Formula Fields; Formula Field examples',
    url: 'https://support.planhat.com/en/articles/5900712-how-to-build-formula-fields',
    seenOn: null,
    note: 'Legacy and upgraded texts',
  },
  S16: {
    title: 'How to choose between Automations and other Planhat features',
    url: 'https://help.planhat.com/en/articles/9587307-how-to-choose-between-automations-and-other-planhat-features',
    seenOn: '2025-10',
  },
  S17: { title: 'Product changelog', url: 'https://www.planhat.com/changelog', seenOn: '2026-07-10' },
  S18: {
    title: 'Joined Tables',
    url: 'https://help.planhat.com/en/articles/15858998-joined-tables',
    seenOn: '2026-07-28',
  },
  S19: {
    title: 'Page types in upgraded Planhat',
    url: 'https://help.planhat.com/en/articles/10102923-page-types-in-upgraded-planhat',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S20: {
    title: 'Dashboards and Presentations',
    url: 'https://help.planhat.com/en/articles/10067346-graphically-displaying-data-presentation-and-dashboard-pages',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S21: {
    title: 'Data Table, Grouped List and Board pages',
    url: 'https://help.planhat.com/en/articles/10063611-displaying-text-data-in-tables-data-table-grouped-list-and-board-pages',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S22: {
    title: 'Pages and dashboards: different chart types',
    url: 'https://help.planhat.com/en/articles/9587336-pages-and-dashboards-different-chart-types',
    seenOn: null,
    note: 'Upgraded host',
  },
  S23: {
    title: 'Data Explorer',
    url: 'https://help.planhat.com/en/articles/10037966-data-explorer',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S24: {
    title: 'Designing and building filters',
    url: 'https://help.planhat.com/en/articles/9590697-designing-and-building-filters',
    seenOn: null,
    note: 'Upgraded host',
  },
  S25: {
    title: 'Sharing content; organising content',
    url: 'https://help.planhat.com/en/articles/10222223-sharing-content',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S26: {
    title: 'How to share data records to a Portal',
    url: 'https://help.planhat.com/en/articles/12608111-how-to-share-data-records-to-a-portal',
    seenOn: '2025',
  },
  S27: {
    title: 'Custom Profile Pages',
    url: 'https://help.planhat.com/en/articles/10214046-custom-profile-pages',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S28: {
    title: 'Date and time in Planhat',
    url: 'https://help.planhat.com/en/articles/9587266-date-and-time-in-planhat',
    seenOn: null,
    note: 'Legacy and upgraded texts',
  },
  S29: {
    title: 'API: Custom field',
    url: 'https://www.planhat.com/developers/api/custom-field',
    seenOn: null,
  },
  S30: {
    title: 'Global Tools for admins: Data',
    url: 'https://help.planhat.com/en/articles/10147373-global-tools-for-admins-data',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S31: {
    title: 'Conditional Fields, Success Units and Calculated Metrics',
    url: 'https://help.planhat.com/en/articles/9586996-conditional-fields-success-units-and-calculated-metrics',
    seenOn: null,
    note: 'Upgraded host',
  },
  S32: {
    title: 'Custom Automations: worked examples',
    url: 'https://help.planhat.com/en/articles/11100354-custom-automations-worked-examples',
    seenOn: '2025-10',
  },
  S33: {
    title: 'Data model permissions',
    url: 'https://help.planhat.com/en/articles/10358702-data-model-permissions',
    seenOn: null,
    note: 'Upgraded host',
  },
  S34: {
    title: 'Model renaming',
    url: 'https://support.planhat.com/en/articles/6166806',
    seenOn: null,
    note: 'Legacy UI',
  },
  S35: {
    title: 'Customer Intelligence overview',
    url: 'https://support.planhat.com/en/articles/5866376-customer-intelligence-overview',
    seenOn: null,
    note: 'Legacy UI',
  },
  S36: {
    title: 'Custom Company Profiles',
    url: 'http://support.planhat.com/en/articles/5608832-custom-company-profiles',
    seenOn: null,
    note: 'Legacy UI',
  },
  R1: { title: 'UX study of Planhat’s rule builder (public research notes)', url: null, seenOn: '2026-06' },
  Seed: {
    title: 'Original help skill and its platform guide (sales-planhat)',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
