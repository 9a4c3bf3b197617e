import { defineFacts } from '../../define';

const topic = 'Fields by model';
const screens = ['private-app-detail', 'developer-module'];

/** Users, and the definition of fields. */
export const factsSetUpModels = defineFacts('G', [
  {
    id: 'g-user-fields',
    title: 'Users: four required fields, and `inactive`',
    refs: ['G-76'],
    screens,
    alsoAreas: ['L'],
    sources: ['S18'],
    confidence: 'official',
    topic,
    text: 'Required are email, nickName, firstName and lastName. Users that are `inactive` cannot log in but can own accounts. The page says that `inactive` defaults to true.',
    search: [
      'create user api',
      'provision users',
      'nickName',
      'add colleague by script',
      'disabled colleague owns accounts',
      'required for colleague',
      'user inactive',
    ],
  },
  {
    id: 'g-custom-field-types',
    title: 'The types a custom field may have',
    refs: ['G-77'],
    screens,
    alsoAreas: ['L'],
    sources: ['S17'],
    confidence: 'official',
    topic,
    text: 'Number, text, rich text, checkbox, day, date, list, multipicklist, team member, team members, rating, phone, email, enduser, endusers and url.',
    search: [
      'custom field types',
      'multipicklist',
      'field type api',
      'which field types exist',
      'dropdown type',
      'field kinds',
    ],
  },
  {
    id: 'g-custom-field-definition',
    title: 'Defining a custom field needs name, type, parent and isHidden',
    refs: ['G-78'],
    screens,
    alsoAreas: ['L'],
    sources: ['S17', 'S1'],
    confidence: 'official',
    topic,
    text: 'With `isMandatory` no record can be created without the field. There is no bulk upsert for custom fields.',
    search: [
      'create custom field api',
      'isMandatory',
      'mandatory field blocks api',
      'create dropdown by script',
      'mandatory field stops upload',
      'make field required',
    ],
  },
]);
