/**
 * Notes as Markdown. Bodies are not touched; a lone surrogate in one cannot be written in UTF-8 and becomes U+FFFD.
 * Only JSON is lossless.
 */
import type { Note } from '../note';
import { noteTitle } from '../title';
import { toObsidianTag } from './obsidian-tag';
import { toYaml, type YamlValue } from './yaml';

/** One note as a file of its own: front matter, then the body from the first character after it. */
export function toMarkdownNote(note: Note): string {
  return `---\n${toYaml(frontMatter(note))}---\n${note.body}`;
}

/** All notes as one text, in the order given. */
export function toMarkdownFile(notes: readonly Note[], now: number): string {
  return markdownFileStart(notes.length, now) + notes.map(markdownFileNote).join('');
}

/** The head of `toMarkdownFile`, for writing it piece by piece. */
export function markdownFileStart(count: number, now: number): string {
  return `# Field Guide notes\n\n${count === 1 ? '1 note' : `${count} notes`}, exported ${isoTime(now)}\n`;
}

/** One note of `toMarkdownFile`. */
export function markdownFileNote(note: Note): string {
  const facts = factsOf(note).map(([label, value]) => `- ${label}: ${escapeInline(value)}\n`);
  return `\n---\n\n## ${escapeInline(noteTitle(note))}\n\n${facts.join('')}\n${note.body}\n`;
}

function factsOf(note: Note): [label: string, value: string][] {
  const facts: [string, string | null][] = [
    ['Changed', isoTime(note.updatedAt)],
    ['Area', note.area],
    ['Screen', note.screen],
    ['Tenant', note.tenant],
    ['Record', note.record && `${note.record.model} ${note.record.id}`],
    ['Entry', note.entry],
    ['Tags', note.tags.length > 0 ? note.tags.join(', ') : null],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** Keys with a hyphenated prefix are ours; `title`, `tags`, `created`, `updated` are the ones vaults already use. */
function frontMatter(note: Note): [key: string, value: YamlValue][] {
  const tags = note.tags.map(toObsidianTag).filter((tag) => tag !== null);
  const changed = tags.length !== note.tags.length || tags.some((tag, index) => tag !== note.tags[index]);
  const all: [string, YamlValue | null][] = [
    ['title', noteTitle(note)],
    ['tags', [...new Set(tags)]],
    ['created', isoTime(note.createdAt)],
    ['updated', isoTime(note.updatedAt)],
    ['pinned', note.pinned],
    ['area', note.area],
    ['screen', note.screen],
    ['tenant', note.tenant],
    ['record-model', note.record?.model ?? null],
    ['record-id', note.record?.id ?? null],
    ['entry', note.entry],
    ['field-guide-id', note.id],
    ['field-guide-revision', note.revision],
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
