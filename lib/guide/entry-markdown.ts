import type { Entry, Source } from '@/content/types';
import { code, prose } from '@/lib/markdown/text';
import { gistOf } from './gist';
import { formatSeenOn } from './seen-on';

/** An entry to paste elsewhere: title, text and where it is known from. */
export function entryMarkdown(entry: Entry, sources: Readonly<Record<string, Source>>): string {
  const known = entry.sources.flatMap((key) => sources[key] ?? []).map(sourceLine);
  return [`## ${prose(entry.title)}`, bodyOf(entry), known.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function bodyOf(entry: Entry): string {
  switch (entry.kind) {
    case 'gotcha':
      return paragraphs(entry.what, entry.why, entry.avoid);
    case 'fix':
      return bullets(entry.causes.map(({ cause, fix }) => `${prose(cause)} ${prose(fix)}`));
    case 'example':
      return `${prose(entry.situation)}\n\n${numbered(entry.steps)}\n\n${prose(entry.outcome)}`;
    case 'route':
      return `${prose(entry.about)}\n\n${bullets(entry.commands.map(({ command }) => code(command)))}`;
    case 'skill':
      return `${prose(entry.covers)}\n\n${code(entry.command)}`;
    case 'endpoint':
      return bullets(
        entry.operations.map(({ method, path, does }) => `${code(`${method} ${path}`)} ${prose(does)}`),
      );
    case 'step':
    case 'fact':
    case 'term':
      return paragraphs(...gistOf(entry));
  }
}

const paragraphs = (...texts: readonly string[]): string => texts.map(prose).join('\n\n');

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const numbered = (steps: readonly string[]): string =>
  steps.map((step, at) => `${at + 1}. ${prose(step)}`).join('\n');

function sourceLine({ title, url, seenOn }: Source): string {
  const name = url === null ? prose(title) : `[${prose(title)}](${url})`;
  return `- ${name}${seenOn === null ? '' : `, ${formatSeenOn(seenOn)}`}`;
}
