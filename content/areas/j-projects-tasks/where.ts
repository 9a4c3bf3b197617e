import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('J', [
  {
    id: 'j-where-upgraded',
    title: 'Workflows, tasks, time and portals in the upgraded app',
    topic,
    text: 'Templates: Global Tool Workflows. Fields, Profile Templates, Create Form and Global Filters: Data Model → Workflow, Task, Project, Objective or Issue. Your own work: Home → Tasks, Timesheets. Portals: Portal Manager; inside one Portal, Portal Settings at the bottom left holds Internal Team and External Users.',
    refs: ['Where it lives'],
    screens: ['workflow-templates', 'timesheets', 'portal-manager'],
    sources: ['J3', 'J6', 'J9', 'J18', 'J24', 'J25'],
    confidence: 'official',
    appliesTo: { generations: ['upgraded'] },
  },
  {
    id: 'j-where-legacy',
    title: 'Workflows and tasks in the legacy app',
    topic,
    text: 'Workflows Module (earlier: Playbooks) for templates, Actions module for tasks, Conversations for scheduled emails.',
    refs: ['Where it lives', 'J-6'],
    screens: ['workflow-templates', 'data-explorer-task', 'calendar'],
    sources: ['J1', 'J3', 'J12', 'J14'],
    confidence: 'official',
    appliesTo: { generations: ['legacy'] },
    search: ['playbooks', 'actions module'],
  },
  {
    id: 'j-where-permission',
    title: 'Rights for workflows, tasks and time',
    topic,
    text: 'Model permissions for Workflow, Task, Time Entry and Timesheet, and workflow permissions such as Time Tracking, Time Tracking Settings and Portal Super Admin (New App).',
    refs: ['Where it lives'],
    screens: ['workflow-templates', 'settings-time-tracking', 'timesheets', 'settings-roles'],
    sources: ['J15', 'J23'],
    confidence: 'official',
  },
  {
    id: 'j-where-plan',
    title: 'Plan: time tracking needs the Service package',
    topic,
    text: 'Time tracking, timesheets, Utilization Tables and resource allocation belong to the PSA or Service package: a Seat and a Labs switch. The original guide also calls advanced portals an add-on, and says that email steps to End Users may need the email marketing add-on; neither is confirmed.',
    refs: ['Where it lives', 'Seed'],
    screens: ['settings-time-tracking', 'timesheets'],
    sources: ['J15', 'Seed'],
    confidence: 'official',
  },
]);
