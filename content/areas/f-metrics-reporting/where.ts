import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('F', [
  {
    id: 'f-where-upgraded',
    title: 'In upgraded Planhat: Data Explorer → Metric, the Data tool, and Pages',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['upgraded'] },
    sources: ['S1', 'S3', 'S19', 'S23', 'S30'],
    confidence: 'official',
    search: ['where are metrics', 'where is customer intelligence now', 'where are formula fields'],
    topic,
    text: 'Metrics: Data Explorer → model dropdown Metric → “+ Metric” (templates, or “+ Calculated metric”). Click a metric for its Preview: Overview, Formula, Raw Data, Trace. Formula fields: Global Tool Data → model → Fields. Reports are Pages (Dashboard, Presentation, Data Table, Grouped List, Board, Document, System Reports) in Home, Sections and Libraries.',
  },
  {
    id: 'f-where-legacy',
    title: 'In legacy Planhat: Data Module and Customer Intelligence',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['legacy'] },
    sources: ['S35', 'S3'],
    confidence: 'official',
    search: ['customer intelligence', 'trends and analytics', 'bubble room'],
    topic,
    text: 'Metrics: Data Module → Metrics. Reports: Customer Intelligence → Pages, Trends & Analytics, Health Lab, Bubble Room. There is a Usage module as well.',
  },
  {
    id: 'f-where-permission',
    title: 'Rights: data model permissions, Export, Viewers and Editors',
    refs: ['Where it lives', 'F-62', 'F-35', 'F-48'],
    screens: ['data-explorer', 'home-page', 'content-explorer', 'data-explorer-metric'],
    alsoAreas: ['L'],
    sources: ['S33', 'S25', 'S10'],
    confidence: 'official',
    search: ['export permission', 'share dashboard read only'],
    topic,
    text: 'Metrics and pages follow the Role’s data model permissions; Export is a right of its own. Each page has Viewers and Editors. The tenant’s switch for zero values is visible to Planhat staff only.',
  },
  {
    id: 'f-where-plan',
    title: 'Plan: profile templates and company-specific pages are limited',
    refs: ['Where it lives'],
    screens: ['home-page', 'data-model'],
    alsoAreas: ['L'],
    sources: ['S36'],
    confidence: 'official',
    search: ['plan limit pages'],
    topic,
    text: 'A statement from legacy Planhat: their number depends on your plan. No prices were verified.',
  },
]);
