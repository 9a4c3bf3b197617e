import { defineSources } from '../../define';

export const sources = defineSources({
  S1: {
    title: 'Automation overview',
    url: 'https://help.planhat.com/en/articles/9587240-automation-overview',
    seenOn: '2025-10',
  },
  S2: {
    title: 'Templated Automations',
    url: 'https://help.planhat.com/en/articles/9587153-templated-automations',
    seenOn: '2025-10',
  },
  S3: {
    title: 'Custom Automations',
    url: 'https://help.planhat.com/en/articles/9590728-custom-automations',
    seenOn: '2025-10',
  },
  S4: {
    title: 'Automation logs and troubleshooting',
    url: 'https://help.planhat.com/en/articles/9587341-automation-logs-and-troubleshooting',
    seenOn: '2025-10',
  },
  S5: {
    title: 'Get notified about Automation failures',
    url: 'https://support.planhat.com/en/articles/6530584-get-notified-about-automation-failures',
    seenOn: '2025-10',
    note: 'The address is the legacy version; an upgraded article of the same title was read too',
  },
  S6: {
    title: 'Manually triggering Automations',
    url: null,
    seenOn: '2025-10',
    note: 'Help article of that title, in the series of the Automation overview',
  },
  S7: {
    title: '"Wait" steps in Automations',
    url: 'https://help.planhat.com/en/articles/11425373-wait-steps-in-automations',
    seenOn: '2025-10',
  },
  S8: {
    title: '"Execute Function" steps in Automations',
    url: 'https://help.planhat.com/en/articles/11170360-execute-function-steps-in-automations',
    seenOn: '2025-10',
  },
  S9: {
    title: '"Get" steps in Automations',
    url: 'https://help.planhat.com/en/articles/11162604-get-steps-in-automations',
    seenOn: '2025-10',
  },
  S10: {
    title: 'Replacement codes: dynamic references in Automations',
    url: 'https://help.planhat.com/en/articles/11144131-replacement-codes-dynamic-references-in-automations',
    seenOn: '2025-10',
  },
  S11: {
    title: 'Branching in Automations',
    url: 'https://help.planhat.com/en/articles/11411711-branching-in-automations',
    seenOn: '2026-08-13',
  },
  S12: {
    title: 'Webhooks in Automations',
    url: 'https://help.planhat.com/en/articles/11432236-webhooks-in-automations',
    seenOn: null,
  },
  S13: {
    title: 'Developers: Automation triggers',
    url: 'https://www.planhat.com/developers/automations/triggers',
    seenOn: null,
  },
  S14: {
    title: 'Sending and formatting Slack messages in Automations',
    url: 'https://help.planhat.com/en/articles/9587101-sending-and-formatting-slack-messages-in-automations',
    seenOn: '2025-10',
  },
  S15: {
    title: 'Custom Automations: worked examples',
    url: 'https://help.planhat.com/en/articles/11100354-custom-automations-worked-examples',
    seenOn: '2025-10',
  },
  S16: {
    title: 'How to choose between Automations and other Planhat features',
    url: 'https://help.planhat.com/en/articles/9587307-how-to-choose-between-automations-and-other-planhat-features',
    seenOn: '2025-10',
  },
  S17: {
    title: 'Planhat AI credits and permissions',
    url: 'https://help.planhat.com/en/articles/11813533-planhat-ai-credits-and-permissions',
    seenOn: '2026-08-12',
  },
  'S17-steps': {
    title: '"Use AI" steps in Automations',
    url: 'https://help.planhat.com/en/articles/11812698-use-ai-steps-in-automations',
    seenOn: '2026-08-12',
  },
  'S17-connections': {
    title: 'Planhat AI connections',
    url: 'https://help.planhat.com/en/articles/10063285-planhat-ai-connections',
    seenOn: '2026-08-12',
  },
  S18: {
    title: 'Human review in Automations',
    url: 'https://help.planhat.com/en/articles/15535091',
    seenOn: '2026-06-30',
  },
  S19: {
    title: 'Product changelog',
    url: 'https://www.planhat.com/changelog',
    seenOn: '2026-06-30',
    note: 'Entries of 8 and 30 June 2026',
  },
  S20: {
    title: 'Global Tools for admins: App Center',
    url: 'https://help.planhat.com/en/articles/10165410-global-tools-for-admins-app-center',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S21: {
    title: 'Global Tools for admins: Data (Global Filters)',
    url: 'https://help.planhat.com/en/articles/10147373-global-tools-for-admins-data',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S22: {
    title: 'Custom Automations (legacy)',
    url: 'http://support.planhat.com/en/articles/9231071-custom-automations',
    seenOn: null,
    note: 'Legacy UI',
  },
  S23: {
    title: 'Notifications',
    url: 'https://help.planhat.com/en/articles/10131521-notifications',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S24: {
    title: 'Logs',
    url: 'https://support.planhat.com/en/articles/6321885-logs',
    seenOn: null,
    note: 'Legacy UI',
  },
  S25: {
    title: 'Playbook setting: avoid duplicate emails',
    url: 'https://support.planhat.com/en/articles/5506767',
    seenOn: null,
    note: 'Legacy UI, about playbooks',
  },
  S26: {
    title: 'Date and time in Planhat',
    url: 'https://help.planhat.com/en/articles/9587266-date-and-time-in-planhat',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S27: {
    title: 'Workflow feature permissions',
    url: 'https://help.planhat.com/en/articles/10398687-workflow-feature-permissions',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S28: {
    title: 'Access & action control (feature page)',
    url: 'https://www.planhat.com/features/access-action-control',
    seenOn: '2026',
  },
  S29: {
    title: 'Renaming models',
    url: 'https://support.planhat.com/en/articles/6166806',
    seenOn: null,
    note: 'Legacy UI',
  },
  R1: {
    title: 'Hull connector for Planhat: readme',
    url: 'https://github.com/hull/hull-planhat',
    seenOn: '2021-02',
  },
  R2: {
    title: 'SlapFive documentation: webhook template for health changes',
    url: null,
    seenOn: null,
    note: 'Vendor documentation, upgraded UI',
  },
  R3: {
    title: 'Third-party profile of the Planhat platform',
    url: 'https://github.com/api-evangelist/planhat',
    seenOn: '2026-08',
  },
  Seed: {
    title: 'Original help skill and its platform guide',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
