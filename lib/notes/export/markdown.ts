/**
 * Notes as Markdown. Bodies are not touched; a lone surrogate in one cannot be written in UTF-8 and becomes U+FFFD.
 * Only a backup is lossless.
 */
import type { Note } from '../note';
import { noteTitle } from '../title';
import { factsOf } from './facts';
import { toObsidianTag } from './obsidian-tag';
import { words } from './words';
import { toYaml, type YamlValue } from './yaml';

/** One note as a file of its own: front matter, then the body from the first character after it. */
export function toMarkdownNote(note: Note): string {
  return `---\n${toYaml(frontMatter(note))}---\n${note.body}`;
}

/** The head of a file with many notes: `markdownFileNote` gives what follows. */
export function markdownFileStart(now: number): string {
  return `# ${words.title}\n\n${words.exported(isoTime(now))}\n`;
}

/** One note in a file with many. */
export function markdownFileNote(note: Note): string {
  const facts = [[words.changed, isoTime(note.updatedAt)] as const, ...factsOf(note)];
  const lines = facts.map(([label, value]) => `- ${label}: ${escapeInline(value)}\n`);
  return `\n---\n\n## ${escapeInline(noteTitle(note))}\n\n${lines.join('')}\n${note.body}\n`;
}

/**
 * `title`, `tags`, `created`, `updated` are the names vaults already use. What had to be changed to fit them stands
 * once more, as it is, under a name of ours.
 */
function frontMatter(note: Note): [key: string, value: YamlValue][] {
  const title = noteTitle(note);
  const tags = [...new Set(note.tags.map(toObsidianTag).filter((tag) => tag !== null))];
  const changed = tags.length !== note.tags.length || tags.some((tag, index) => tag !== note.tags[index]);
  const all: [string, YamlValue | null][] = [
    ['title', title],
    ['tags', tags],
    ['created', isoTime(note.createdAt)],
    ['updated', isoTime(note.updatedAt)],
    ['deleted', note.deletedAt === null ? null : isoTime(note.deletedAt)],
    ['pinned', note.pinned],
    ['area', note.area],
    ['screen', note.screen],
    ['tenant', note.tenant],
    ['record-model', note.record?.model ?? null],
    ['record-id', note.record?.id ?? null],
    ['entry', note.entry],
    ['field-guide-id', note.id],
    ['field-guide-revision', note.revision],
    ['field-guide-title', title === note.title ? null : note.title],
    ['field-guide-tags', changed ? note.tags : null],
  ];
  return all.filter((entry): entry is [string, YamlValue] => entry[1] !== null);
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** On one line, and with no mark that Markdown would act on. */
function escapeInline(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
