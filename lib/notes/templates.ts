import { plain } from '@/lib/markdown/text';
import { NOTE_LIMITS } from './import-limits';
import type { NoteFields } from './note';

/** A note to begin from. */
export interface Template {
  id: string;
  /** As the menu says it. */
  name: string;
  title: string;
  tag: string;
  /** Markdown. `{screen}` and the like are filled in; a line that names something unknown here is left out. */
  body: string;
}

/** What is known where the note is written. Names as they are shown to people. */
export interface TemplateValues {
  /** The day, as the user writes days. */
  date: string;
  screen?: string | undefined;
  tenant?: string | undefined;
  record?: string | undefined;
}

/** The lines that say where and when, in the same order everywhere. */
const WHERE = ['Date: {date}', 'Screen: {screen}', 'Tenant: {tenant}', 'Record: {record}'];

const sections = (...headings: readonly string[]): string =>
  [WHERE.map((line) => `- ${line}`).join('\n'), ...headings].join('\n\n');

export const templates: readonly Template[] = [
  {
    id: 'decision',
    name: 'Decision',
    title: 'Decision: ',
    tag: 'decision',
    body: sections(
      '## What was decided\n',
      '## Why\n',
      '## What was not chosen, and why\n',
      '## To do\n\n- [ ] Tell those it touches\n- [ ] Look again on: ',
    ),
  },
  {
    id: 'incident',
    name: 'Incident',
    title: 'Incident: ',
    tag: 'incident',
    body: sections(
      '## What was seen\n',
      '## Since when, and who is touched\n',
      '## Cause\n',
      '## What was done\n\n- [ ] Stopped\n- [ ] Mended\n- [ ] Checked again',
      '## So that it does not come back\n',
    ),
  },
  {
    id: 'gotcha',
    name: 'Gotcha',
    title: 'Gotcha: ',
    tag: 'gotcha',
    body: sections('## What happens\n', '## Why\n', '## How to avoid it\n', '## How to notice it\n'),
  },
  {
    id: 'call',
    name: 'Call',
    title: 'Call: ',
    tag: 'call',
    body: sections('## Who\n', '## What was said\n', '## Open questions\n', '## To do\n\n- [ ] '),
  },
  {
    id: 'change-log',
    name: 'Change log',
    title: 'Changes: ',
    tag: 'change-log',
    body: sections(
      '## Changes\n\n| Date | What | Before | After |\n| --- | --- | --- | --- |\n| {date} | | | |',
      '## Checked after it\n\n- [ ] ',
      '## How to go back\n',
    ),
  },
];

/**
 * A template with what is known filled in. Names are taken as plain text: none of them becomes Markdown.
 *
 * @returns What an empty note gets.
 */
export function fillTemplate(
  { title, tag, body }: Template,
  values: TemplateValues,
): Pick<NoteFields, 'title' | 'body' | 'tags'> {
  const known = new Map<string, string>(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const lines = body.split('\n').filter((line) => namesIn(line).every((name) => known.has(name)));
  const filled = lines.map((line) =>
    line.replace(PLACEHOLDER, (_all, name: string) => plain(oneCell(known.get(name) ?? ''))),
  );
  return { title, body: filled.join('\n'), tags: [tag] };
}

/**
 * Add a template to a note that may have been begun: nothing of it is replaced. The template goes below the text, the
 * title is only given where there is none.
 */
export function addTemplate(
  fields: Pick<NoteFields, 'title' | 'body' | 'tags'>,
  template: Template,
  values: TemplateValues,
): Pick<NoteFields, 'title' | 'body' | 'tags'> {
  const filled = fillTemplate(template, values);
  const written = fields.body.trimEnd();
  return {
    title: fields.title.trim() === '' ? filled.title : fields.title,
    body: written === '' ? filled.body : `${written}\n\n${filled.body}`,
    tags: [...new Set([...fields.tags, ...filled.tags])].slice(0, NOTE_LIMITS.tags),
  };
}

const PLACEHOLDER = /\{(\w+)\}/g;

const namesIn = (line: string): string[] => Array.from(line.matchAll(PLACEHOLDER), ([, name = '']) => name);

/** One line that does not end a cell of a table. */
const oneCell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '/').trim();
