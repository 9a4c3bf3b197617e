import type { ScreenRow } from './types';

/** The admin tool Data Model (older: Data, Data Manager) with its five tabs. */
export const dataModelScreens: readonly ScreenRow[] = [
  {
    id: 'data-model',
    name: 'Data Model',
    area: 'F',
    alsoAreas: ['L'],
    where: {
      upgraded: 'System Admin → Data Model → pick a model on the left',
      legacy: 'Settings → Fields, or Data → "..." → "Manage Fields"',
    },
    labels: [
      {
        frame: true,
        title: ['data model', 'data manager'],
        sets: [{ of: ['global filters', 'fields', 'rules', 'profile', 'powertools'], need: 3 }],
      },
    ],
  },
  {
    id: 'global-filters',
    name: 'Global Filters',
    area: 'F',
    alsoAreas: ['D'],
    where: { upgraded: 'Data Model → tab "Global Filters"', legacy: 'Data module → filters' },
    labels: [
      {
        selected: ['global filters'],
        strong: ['top list', 'bottom list', '+rule'],
        columns: ['count'],
        within: 'data-model',
      },
      {
        title: ['global filters'],
        strong: ['top list', 'bottom list', '+rule'],
        columns: ['count'],
        weak: ['count'],
      },
    ],
  },
  {
    id: 'fields',
    name: 'Fields',
    area: 'F',
    alsoAreas: ['L'],
    where: { upgraded: 'Data Model → model → tab "Fields"', legacy: 'Settings → Fields' },
    labels: [
      { selected: ['fields'], within: 'data-model' },
      { title: ['fields'], strong: ['manage fields', '+new field', 'add new field'], generation: 'legacy' },
    ],
  },
  {
    id: 'formula-fields',
    name: 'Formula field',
    area: 'F',
    where: {
      upgraded: 'Data Model → model → Fields → a field',
      legacy: 'Settings → Fields → a field with "Formula" ticked',
    },
    labels: [
      {
        title: ['formula field', 'formula fields', 'edit formula', 'edit formula field', 'new formula field'],
        selected: ['formula'],
        strong: ['formula'],
        within: 'fields',
      },
      {
        title: ['formula field', 'formula fields', 'edit formula field', 'new formula field'],
        weak: ['formula', 'field type', 'field name'],
      },
      {
        title: ['fields', 'edit field', 'new field', 'field'],
        selected: ['formula'],
        weak: ['formula', 'field type'],
      },
    ],
  },
  {
    id: 'health-profiles',
    name: 'Health profiles',
    area: 'A',
    where: {
      upgraded: 'Data Model → Company → Fields → Health',
      legacy: 'Customer Intelligence → Health Lab',
    },
    labels: [
      {
        title: ['health', 'health profile', 'health profiles', 'health scores', 'health score profiles'],
        strong: [
          'health impact',
          'linear (bounded)',
          'health profile',
          'health profiles',
          '+health profile',
          'health score profiles',
        ],
        columns: ['health impact'],
        weak: ['linear'],
        sets: [{ of: ['health impact', 'linear', 'linear (bounded)'], need: 2 }],
      },
      {
        title: ['health', 'health profile', 'health profiles', 'health scores'],
        strong: ['health impact', 'linear (bounded)', 'health profile', '+health profile'],
        within: 'fields',
      },
    ],
  },
  {
    id: 'success-units',
    name: 'Success Units',
    area: 'A',
    where: {
      upgraded: 'Data Model → Company → Fields → Success Units',
      legacy: 'avatar menu → Success Units',
    },
    labels: [
      {
        title: ['success units', 'success unit'],
        strong: ['add new unit', '+success unit', 'success unit'],
        weak: ['red', 'amber', 'green', 'sort order'],
        sets: [{ of: ['add new unit', 'success units'], need: 2 }],
      },
      { title: ['success units', 'success unit'], strong: ['+success unit'], within: 'fields' },
    ],
  },
  {
    id: 'field-rules',
    name: 'Rules',
    area: 'L',
    where: { upgraded: 'Data Model → tab "Rules"' },
    labels: [
      {
        selected: ['rules'],
        weak: ['mandatory', 'locked'],
        columns: ['mandatory', 'locked'],
        within: 'data-model',
      },
    ],
  },
  {
    id: 'profile-templates',
    name: 'Profile',
    area: 'L',
    where: {
      upgraded: 'Data Model → tab "Profile" → Profile Templates',
      legacy: 'Settings → Profiles → "Add New Profile"',
    },
    labels: [
      {
        selected: ['profile'],
        strong: ['profile templates', 'create form', 'field groups'],
        weak: ['criteria'],
        columns: ['criteria'],
        within: 'data-model',
      },
      {
        sets: [{ of: ['profile templates', 'create form', 'field groups'], need: 2 }],
        title: ['profile templates', 'profiles', 'company profiles'],
        strong: ['add new profile'],
        weak: ['criteria'],
      },
    ],
  },
  {
    id: 'powertools',
    name: 'Powertools',
    area: 'L',
    where: { upgraded: 'Data Model → tab "Powertools"' },
    labels: [
      { selected: ['powertools'], weak: ['merge duplicates'], within: 'data-model' },
      { title: ['powertools'], strong: ['merge duplicates'] },
    ],
  },
  {
    id: 'custom-models',
    name: 'Custom models',
    area: 'L',
    where: { upgraded: 'Data Model (from July 2026)' },
    labels: [
      {
        title: ['custom models', 'custom model'],
        strong: ['joined tables', '+custom model', 'custom model', 'custom models'],
        weak: ['associations'],
        sets: [{ of: ['associations', 'joined tables', 'custom model', 'custom models'], need: 2 }],
      },
    ],
  },
];
