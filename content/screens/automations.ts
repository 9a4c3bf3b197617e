import type { ScreenRow } from './types';

const automationTabs = ['editor', 'logs'];

/** Automations and what is inside one. */
export const automationScreens: readonly ScreenRow[] = [
  {
    id: 'automations-list',
    name: 'Automations',
    area: 'D',
    where: { upgraded: 'App Center → Automations', legacy: 'Operations → Automate' },
    labels: [
      {
        frame: true,
        title: ['automations'],
        columns: ['7d health'],
        weak: ['7d health'],
        within: 'app-center',
      },
      {
        title: ['automations'],
        columns: ['7d health'],
        weak: ['7d health', '+automation', 'enabled', 'disabled'],
        strong: ['7d health'],
        generation: 'upgraded',
      },
    ],
  },
  {
    id: 'automation-template-editor',
    name: 'Templated Automation',
    area: 'D',
    where: {
      upgraded: 'App Center → a templated automation, or Apps Library → a template',
      legacy: 'Operations → Automate → a template',
    },
    labels: [
      {
        title: ['templated automation'],
        sets: [{ of: [...automationTabs, 'data'], need: 3 }],
        weak: ['save'],
      },
      { title: ['templated automation'], selected: ['editor', 'automation'], weak: ['logs', 'data', 'save'] },
      { sets: [{ of: ['logs', 'data'], need: 2 }], within: 'app-center' },
    ],
  },
  {
    id: 'custom-automation-editor',
    name: 'Custom Automation',
    area: 'D',
    where: {
      upgraded: 'Apps Library → "+ Custom automation"',
      legacy: 'Operations → Automate → "+" → "Create Custom"',
    },
    labels: [
      {
        title: ['custom automation'],
        sets: [
          { of: [...automationTabs, 'fields'], need: 3 },
          {
            of: [
              'object triggers',
              'connected apps',
              'incoming webhook',
              'next step',
              '+add action',
              'delete step',
              'execute function',
              'get multiple',
              'use an integration',
            ],
            need: 2,
          },
        ],
        strong: ['object triggers', '+add action', 'delete step', 'execute function', 'use an integration'],
        weak: [
          'untitled',
          'scheduled',
          'incoming webhook',
          'next step',
          'connected apps',
          'get multiple',
          'wait',
        ],
      },
    ],
  },
  {
    id: 'automation-logs',
    name: 'Automation logs',
    area: 'D',
    firstTab: 'fix',
    where: { upgraded: 'App Center → an automation → tab "Logs"' },
    labels: [
      { selected: ['logs'], strong: ['event details'], within: 'custom-automation-editor' },
      { selected: ['logs'], strong: ['event details'], within: 'automation-template-editor' },
      { selected: ['logs'], strong: ['event details'], title: ['automation logs'] },
    ],
  },
  {
    id: 'automation-notifications',
    name: 'Automation notifications',
    area: 'D',
    firstTab: 'fix',
    where: { upgraded: 'App Center → an automation → third tab' },
    labels: [
      {
        strong: ['failed notifications', 'automation disabled'],
        selected: ['fields', 'data'],
        sets: [{ of: ['failed notifications', 'automation disabled'], need: 2 }],
      },
      {
        strong: ['failed notifications', 'automation disabled'],
        selected: ['fields'],
        within: 'custom-automation-editor',
      },
      {
        strong: ['failed notifications', 'automation disabled'],
        selected: ['data'],
        within: 'automation-template-editor',
      },
    ],
  },
];
