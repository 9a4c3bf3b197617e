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
    text: 'Metrics: Data Explorer → model dropdown Metric → “+ Metric” (templates, or “+ Calculated metric”). Click one for its Preview: Overview (chart), Formula, Raw Data, Trace (where used). Fields and filters of metrics: Global Tool Data → Metrics. Formula fields: Data → model → Fields. Reports (legacy: Customer Intelligence) are Pages in Home, Sections and Libraries, such as Dashboard, Presentation, Data Table, Grouped List, Board, Document and System Reports.',
  },
  {
    id: 'f-where-legacy',
    title: 'In legacy Planhat: Data Module and Customer Intelligence',
    refs: ['Where it lives'],
    screens: [],
    appliesTo: { generations: ['legacy'] },
    sources: ['S35', 'S3'],
    confidence: 'official',
    search: ['customer intelligence', 'trends and analytics', 'bubble room', 'usage module'],
    topic,
    text: 'Metrics: Data Module → Metrics tab. Reports: Customer Intelligence → Pages, Trends & Analytics, Health Lab, Bubble Room. There is a Usage module as well.',
  },
  {
    id: 'f-where-permission',
    title: 'Rights: data model permissions, Export, Viewers and Editors',
    refs: ['Where it lives', 'F-62'],
    screens: ['data-explorer', 'home-page', 'content-explorer', 'data-explorer-metric'],
    alsoAreas: ['L'],
    sources: ['S33', 'S25', 'S10'],
    confidence: 'official',
    search: ['export permission', 'export button missing', 'who may see a metric'],
    topic,
    text: 'Metrics and pages follow the Role’s data model permissions. Export is a right of its own: you need it for the model you export. Each page has Viewers and Editors. The switch for zero values is visible to Planhat staff only.',
  },
  {
    id: 'f-where-plan',
    title: 'Your plan sets how many profile templates and company-specific pages you have',
    refs: ['Where it lives'],
    screens: ['profile-templates', 'content-manager', 'home-page', 'data-model'],
    alsoAreas: ['L'],
    sources: ['S36'],
    confidence: 'official',
    search: ['plan limit pages', 'how many profile templates'],
    topic,
    text: 'That statement is from legacy Planhat. The set-up steps of this area are for all plans and do not depend on the CRM. No prices were verified.',
  },
]);
