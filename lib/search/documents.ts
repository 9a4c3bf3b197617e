import type { Entry } from '@/content/types';
import { areaWords } from './area-words';
import type { Field, FieldName, SearchDoc } from './types';

/** What an entry offers to search, field by field. */
export function documentOf(entry: Entry): SearchDoc {
  return {
    id: entry.id,
    kind: entry.kind,
    refs: entry.refs,
    area: entry.area,
    alsoAreas: entry.alsoAreas ?? [],
    screens: entry.screens,
    title: entry.title,
    topic: entry.kind === 'fact' ? entry.topic : null,
    appliesTo: entry.appliesTo ?? {},
    severity: entry.kind === 'gotcha' ? entry.severity : undefined,
    fields: [
      ...all('title', entry.title),
      ...all('phrase', ...(entry.search ?? [])),
      ...all('ref', ...entry.refs),
      ...all('area', areaWords[entry.area]),
      ...ownFields(entry),
      ...all('body', entry.replaces?.claim),
    ],
  };
}

/** What the kind of entry adds; the text that is read first goes first. */
function ownFields(entry: Entry): Field[] {
  switch (entry.kind) {
    case 'step':
      return [...all('lead', entry.how), ...all('body', entry.why), ...all('topic', entry.part)];
    case 'gotcha':
      return [...all('lead', entry.what), ...all('body', entry.why, entry.avoid)];
    case 'fix':
      return [
        ...oneField(entry.questions.flatMap(({ ask, check }) => [ask, check])),
        ...oneField(entry.causes.map(({ cause }) => cause)),
        ...oneField(entry.causes.map(({ fix }) => fix)),
      ];
    case 'fact':
      return [
        ...all('lead', entry.text),
        ...all('topic', entry.topic),
        ...all('body', ...(entry.snippets ?? []).map(({ label, text }) => `${label} ${text}`)),
      ];
    case 'term':
      return [...all('lead', entry.definition), ...all('synonym', ...entry.synonyms)];
    case 'example':
      return [...all('lead', entry.situation), ...all('body', ...entry.steps, entry.outcome)];
    case 'route':
      return all('lead', entry.about, ...entry.commands.map(({ command }) => nameOf(command)));
    case 'skill':
      return [
        ...all('lead', entry.covers),
        ...all('synonym', nameOf(entry.command)),
        ...all('body', entry.notFor, ...entry.mind),
      ];
    case 'endpoint':
      return [
        ...all('lead', ...entry.operations.map(({ does, method, path }) => `${does} ${method} ${path}`)),
        ...all('synonym', entry.path),
        ...all('body', ...entry.required, ...entry.keys, ...entry.limits, ...entry.notes),
        ...all('body', ...entry.requests.map(({ label }) => label)),
      ];
  }
}

/** Many short texts as one long field: a tree of twenty sentences must not outweigh a fact of two. */
const oneField = (texts: readonly (string | undefined)[]): Field[] => all('body', texts.join(' \n '));

/** A command without the place for the user's own words, which is no word of it. */
const nameOf = (command: string): string => command.replace('{question}', '');

const all = (name: FieldName, ...texts: (string | undefined)[]): Field[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ name, text }]));
