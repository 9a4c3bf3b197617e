import { defineSources } from '../../define';

export const sources = defineSources({
  J1: {
    title: 'Workflows overview',
    url: 'http://support.planhat.com/en/articles/8861723-workflows-overview',
    seenOn: null,
    note: 'Legacy UI',
  },
  J2: {
    title: 'Workflow structure: groups, steps and step details',
    url: 'https://help.planhat.com/en/articles/9587038-workflow-structure-groups-steps-and-step-details',
    seenOn: null,
  },
  J3: {
    title: 'Creating Workflow Templates',
    url: 'https://help.planhat.com/en/articles/9587339-creating-workflow-templates',
    seenOn: null,
    note: 'The legacy version was read too',
  },
  J4: {
    title: 'Scheduling your Workflows',
    url: 'http://support.planhat.com/en/articles/8871281-scheduling-your-workflows',
    seenOn: null,
    note: 'Legacy UI',
  },
  J5: {
    title: 'Workflow conditions',
    url: 'http://support.planhat.com/en/articles/8929776-workflow-conditions',
    seenOn: null,
    note: 'Legacy UI',
  },
  J6: {
    title: 'Workflow entry and exit criteria',
    url: 'https://help.planhat.com/en/articles/9587237-workflow-entry-and-exit-criteria',
    seenOn: null,
  },
  J7: {
    title: 'Workflows: task step dependencies, overview',
    url: 'https://help.planhat.com/en/articles/14812194-workflows-task-step-dependencies-overview',
    seenOn: '2026',
    note: 'Spring 2026; two versions were read',
  },
  J8: {
    title: 'Workflows: illustrated examples',
    url: 'http://support.planhat.com/en/articles/9188580-workflows-illustrated-examples',
    seenOn: null,
    note: 'Legacy UI',
  },
  J9: {
    title: 'Data model: Workflow',
    url: 'https://help.planhat.com/en/articles/11635398-data-model-workflow',
    seenOn: '2025',
  },
  J10: {
    title: 'Data model: Task',
    url: 'https://help.planhat.com/en/articles/11642917-data-model-task',
    seenOn: '2025',
  },
  J11: {
    title: 'Data model: Project',
    url: 'https://help.planhat.com/en/articles/11649450-data-model-project',
    seenOn: '2025',
  },
  J13: {
    title: 'API: Task, Project, Issue',
    url: 'https://www.planhat.com/developers/api/task',
    seenOn: null,
    note: 'Project and Issue have their own pages beside it',
  },
  J14: {
    title: 'Working with active email campaigns',
    url: 'https://support.planhat.com/en/articles/6583336-working-with-active-email-campaigns',
    seenOn: null,
    note: 'Legacy playbooks',
  },
  J15: {
    title: 'PSA releases 2025: time tracking',
    url: 'https://help.planhat.com/en/articles/10550959-psa-releases-2025-time-tracking',
    seenOn: '2026-08-05',
  },
  J16: {
    title: 'Time Entry data model',
    url: 'https://help.planhat.com/en/articles/10559032-time-entry-data-model',
    seenOn: '2025',
    note: 'Read in 2025 or 2026',
  },
  J17: {
    title: 'Time tracking for Users',
    url: 'https://help.planhat.com/en/articles/10587323-time-tracking-for-users',
    seenOn: '2025',
  },
  J18: {
    title: 'Timesheets Home feature',
    url: 'https://help.planhat.com/en/articles/10599817-timesheets-home-feature',
    seenOn: '2026-07-23',
  },
  J19: {
    title: 'Scheduled Time data model',
    url: 'https://help.planhat.com/en/articles/15261502-scheduled-time-data-model',
    seenOn: '2026-07-28',
    note: 'Details unverified',
  },
  J20: {
    title: 'Work Roles overview',
    url: 'https://help.planhat.com/en/articles/15972894-work-roles-overview',
    seenOn: '2026-07-31',
    note: 'Details unverified',
  },
  J21: {
    title: 'Resource Allocation system report page',
    url: 'https://help.planhat.com/en/articles/15223715-resource-allocation-system-report-page',
    seenOn: '2026-07-31',
    note: 'Details unverified',
  },
  J22: {
    title: 'Utilization Tables',
    url: 'https://help.planhat.com/en/articles/10601999-utilization-tables',
    seenOn: '2026-08-05',
    note: 'Details unverified',
  },
  J23: {
    title: 'Portal FAQs',
    url: 'https://help.planhat.com/en/articles/12973946-portal-faqs',
    seenOn: '2026-08-13',
  },
  J24: {
    title: 'Adding and managing Portal users',
    url: 'https://help.planhat.com/en/articles/12613878-adding-and-managing-portal-users',
    seenOn: '2026-08-13',
  },
  J25: {
    title: 'Portal Manager: External Roles and External Users',
    url: 'https://help.planhat.com/en/articles/12471177-portal-manager-external-roles-and-external-users',
    seenOn: '2025',
    note: 'Read in 2025 or 2026',
  },
  J27: { title: 'Changelog', url: 'https://www.planhat.com/changelog', seenOn: '2026-07-10' },
  Limits: {
    title: 'Personal email limits',
    url: 'https://help.planhat.com/en/articles/9590750-personal-email-limits',
    seenOn: null,
    note: 'Two versions were read; the newer is followed',
  },
  R1: {
    title: 'Client libraries quoting the API docs',
    url: 'https://github.com/robocorp/robocorp-planhat',
    seenOn: '2024',
    note: 'A second client was read in 2026',
  },
  Seed: {
    title: 'Original help skill and its platform guide',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
