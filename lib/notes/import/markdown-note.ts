/**
 * One Markdown file, one note. A file of our own export becomes again what it was; a file of anybody else's keeps its
 * text, and of its front matter what a note has a place for. The rest of it stands above the text, so nothing is lost.
 */
import { type Note, toFields } from '../note';
import { checkNote } from './check-note';
import { type FrontEntry, type FrontMatter, type FrontValue, readFrontMatter } from './front-matter';
import { readIsoTime } from './iso-time';
import { madeId } from './made-id';

export interface MarkdownNote {
  note: Note;
  /** Whether it comes from our own export. */
  isOwn: boolean;
}

/**
 * Read a Markdown file.
 *
 * @param path - Of the file, with folders: it stands for a note that has no id, and names one that has no title.
 * @param modifiedAt - The note's time when the file does not say better.
 * @throws ImportRefused - When what it says does not fit a note.
 */
export function readMarkdownNote(text: string, path: string, modifiedAt: number): MarkdownNote {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const front = readFrontMatter(plain);
  const own = front && valuesOf(front.entries);
  if (own && typeof own.get('field-guide-id') === 'string') {
    return { note: ownNote(own, front.body), isOwn: true };
  }
  return { note: foreignNote(front ?? { entries: [], body: plain }, path, modifiedAt), isOwn: false };
}

type Values = ReadonlyMap<string, FrontValue>;

function valuesOf(entries: readonly FrontEntry[]): Map<string, FrontValue> {
  return new Map(entries.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const])));
}

/** What `toMarkdownNote` wrote; the names are explained there. */
function ownNote(values: Values, body: string): Note {
  const given = (key: string) => values.get(key) ?? null;
  const model = given('record-model');
  const record = given('record-id');
  const deleted = given('deleted');
  return checkNote({
    id: given('field-guide-id'),
    revision: given('field-guide-revision'),
    title: values.get('field-guide-title') ?? given('title'),
    body,
    tags: values.get('field-guide-tags') ?? values.get('tags') ?? [],
    pinned: values.get('pinned') ?? false,
    createdAt: timeOf(given('created')),
    updatedAt: timeOf(given('updated')),
    deletedAt: deleted === null ? null : (timeOf(deleted) ?? undefined),
    area: given('area'),
    screen: given('screen'),
    tenant: given('tenant'),
    record: model === null && record === null ? null : { model, id: record },
    entry: given('entry'),
  });
}

/** Keys that other programs use for what a note has too. */
const CREATED = ['created', 'date', 'created_at', 'date created'];
const UPDATED = ['updated', 'modified', 'updated_at', 'date modified'];

function foreignNote({ entries, body }: FrontMatter, path: string, modifiedAt: number): Note {
  const used = new Set<FrontEntry>();
  const take = <Value>(keys: readonly string[], read: (value: FrontValue) => Value | null): Value | null => {
    const entry = entries.find(({ key }) => keys.includes(key.toLowerCase()));
    const value = entry && entry.value !== null ? read(entry.value) : null;
    if (entry && value !== null) used.add(entry);
    return value;
  };
  const title = take(['title'], (value) => (typeof value === 'object' ? null : String(value)));
  const tags = take(['tags', 'tag', 'keywords'], toTags) ?? [];
  const updatedAt = take(UPDATED, timeOf);
  const createdAt = take(CREATED, timeOf);
  const left = entries.filter((entry) => !used.has(entry)).map(({ raw }) => raw);
  return checkNote({
    ...toFields({ title: title ?? nameOf(path), tags, body: withFrontMatter(left, body) }),
    id: madeId('markdown', path),
    revision: 1,
    pinned: false,
    createdAt: createdAt ?? updatedAt ?? modifiedAt,
    updatedAt: updatedAt ?? createdAt ?? modifiedAt,
    deletedAt: null,
  });
}

function timeOf(value: FrontValue | null): number | null {
  return typeof value === 'string' ? readIsoTime(value) : null;
}

/** A list, or one text with commas or blanks between; without the `#` that some write. */
function toTags(value: FrontValue): string[] | null {
  if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
  const list = typeof value === 'string' ? value.split(value.includes(',') ? ',' : /\s+/) : value;
  const tags = list.map((tag) => tag.trim().replace(/^#+/, '')).filter((tag) => tag !== '');
  return [...new Set(tags)];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|markdown|txt)$/i, '');
}

function withFrontMatter(left: readonly string[], body: string): string {
  if (left.length === 0) return body;
  const yaml = left.join('\n');
  let longest = 2;
  for (const [marks] of yaml.matchAll(/`+/g)) longest = Math.max(longest, marks.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${yaml}\n${fence}\n\n${body}`;
}
