import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('I', [
  {
    id: 'i-where-upgraded',
    title: 'NPS in the upgraded app: look in the top grey bar first',
    topic,
    text: 'A Global Tool NPS is named for the top grey bar, but one version of the article says it was still to launch. The NPS data model (records, fields, filters) is there in any case: Data Explorer, Pages and the Data Model tool.',
    refs: ['Where it lives'],
    screens: ['nps-campaigns', 'data-explorer-nps'],
    sources: ['N3', 'N11', 'N11b'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        { says: 'One version of the article on Global Tools names NPS as a tool.', sources: ['N11'] },
        {
          says: 'Another version says that it is still to launch for upgraded Planhat.',
          sources: ['N11b'],
        },
      ],
      follow: 'Neither: your own top grey bar decides. Look there first.',
    },
    appliesTo: { generations: ['upgraded'] },
    search: [
      'nps in upgraded planhat',
      'where is nps',
      'where do i send a survey',
      'survey menu in new version',
      'nps module missing',
    ],
  },
  {
    id: 'i-where-legacy',
    title: 'NPS in the legacy app: the megaphone icon',
    topic,
    text: 'The megaphone icon in the left bar opens the NPS module. A campaign begins with Start New Campaign.',
    refs: ['Where it lives'],
    screens: ['nps-campaigns', 'nps-campaign-editor'],
    sources: ['N1'],
    confidence: 'official',
    appliesTo: { generations: ['legacy'] },
    search: ['nps module', 'start new campaign', 'survey screen old version', 'megaphone button'],
  },
  {
    id: 'i-where-permission',
    title: 'Rights for NPS',
    topic,
    text: 'Records need the model permission NPS. To see the sending limits a Role needs the workflow permission Outbound Emails. Campaign rights are a workflow permission too; its name was not found.',
    refs: ['Where it lives'],
    screens: ['nps-campaigns'],
    sources: ['N8'],
    confidence: 'unverified',
    search: ['who may send surveys', 'survey menu not visible'],
  },
  {
    id: 'i-where-plan',
    title: 'Plan: no gate is known for NPS itself',
    topic,
    text: 'No public page ties NPS to a plan. Marketing emails are a separate function, which the original guide calls a paid add-on.',
    refs: ['Where it lives'],
    screens: ['nps-campaigns'],
    sources: ['N10', 'Seed'],
    confidence: 'seed',
    search: ['do surveys cost extra', 'is loyalty survey included'],
  },
]);
