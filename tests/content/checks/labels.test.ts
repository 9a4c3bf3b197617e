import { expect, test } from 'vitest';
import { labels } from '../../../content/checks/labels';
import { labels as onScreen, names, shortLabels } from '../../../content/checks/vocabulary';
import { models } from '../../../content/screens/models';
import { allScreens } from '../../../content/screens/rows';
import type { LabelRule } from '../../../content/screens/types';
import { fakeGotcha, fakeGuide } from '../fake-guide';

const problemsOf = (what: string) => labels.find(fakeGuide(fakeGotcha({ what })));

test.each([
  ['App center', 'Open the App center.', 'App Center'],
  ['Users and Roles', 'It is under Users and Roles.', 'Users & Roles'],
  ['users & roles', 'Settings → users & roles.', 'Users & Roles'],
  ['data model', 'System Admin → data model → Fields.', 'Data Model'],
  ['Data model', 'Data model → Company → Fields.', 'Data Model'],
  ['Private Apps', 'App Center → Private Apps.', 'Private apps'],
  ['New App', 'App Center → + New App.', 'New app'],
  ['fields', 'Data Model → Company → fields.', 'Fields'],
  ['Global filters', 'Go to “Global filters” first.', 'Global Filters'],
  ['OAuth clients', 'They are Planhat’s OAuth clients.', 'OAuth Clients'],
])('finds %s', (found, text, label) => {
  expect(problemsOf(text)).toMatchObject([
    {
      level: 'error',
      path: 'd-automation.gotchas[d-a-gotcha].what',
      message: `Expected the label as on screen, "${label}"; found "${found}".`,
    },
  ]);
});

test.each([
  ['labels as they stand on screen', 'System Admin → App Center → “+ New app”, or Settings → Users & Roles.'],
  ['a thing in lower case', 'Think about the data model, its end users and users and roles first.'],
  ['a thing at the start of a sentence', 'Data model changes take time. Private apps too: End users wait.'],
  ['an adjective before a name', 'A custom Automation is not in your Profile.'],
  ['the name of a thing that is opened', 'Private App → Permissions. A Private App has a log.'],
  ['words that are no label', 'Data Explorer → Company → export → open the record → your CRM.'],
  ['one word of a label in a sentence', 'The fields and users of a Company.'],
  ['code', 'Send `data Model` as it is.'],
])('is content with %s', (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('leaves to people what they search for and say', () => {
  const gotcha = fakeGotcha({ search: ['where is the App center'] });

  expect(labels.find(fakeGuide(gotcha))).toEqual([]);
});

const known = new Set<string>();
const know = (...texts: readonly string[]) => texts.forEach((text) => known.add(text.toLowerCase()));
const knowRule = ({ title, strong, weak, columns, selected, sets }: LabelRule) => {
  for (const list of [title, strong, weak, columns, selected])
    know(...(list ?? []).map((label) => label.replace(/^\+/, '')));
  for (const { of } of sets ?? []) know(...of.map((label) => label.replace(/^\+/, '')));
};
for (const { label, plural } of models) know(label, plural);
for (const { name, where, labels: rules } of allScreens) {
  know(name, ...Object.values(where ?? {}).flatMap((way) => way.split(/ → |, /)));
  rules?.forEach(knowRule);
}

test('knows no label that content/screens does not know', () => {
  expect([...onScreen, ...shortLabels].filter((label) => !known.has(label.toLowerCase()))).toEqual([]);
});

test('has names only for labels', () => {
  const folded = new Set(onScreen.map((label) => label.toLowerCase().replace(/s$/, '')));

  expect(names.filter((name) => !folded.has(name.toLowerCase().replace(/s$/, '')))).toEqual([]);
});
