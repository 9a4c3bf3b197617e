/**
 * Notes as JSON: the file says what it is, every note keeps every field, and the same notes give the same bytes.
 * A lone surrogate survives: JSON writes it as an escape.
 */
import { isNote, type Note } from '../note';

export const JSON_FORMAT = 'field-guide-notes';
export const JSON_FORMAT_VERSION = 1;

export interface JsonHead {
  /** Milliseconds since the epoch. */
  exportedAt: number;
  appVersion: string;
}

/** All notes as one JSON text, in the order given. */
export function toJson(notes: readonly unknown[], head: JsonHead): string {
  return jsonStart(head) + notes.map((note, index) => jsonNote(note, index === 0)).join('') + JSON_END;
}

/** The head of `toJson`, for writing it piece by piece: then each note, then `JSON_END`. */
export function jsonStart({ exportedAt, appVersion }: JsonHead): string {
  const head = { format: JSON_FORMAT, formatVersion: JSON_FORMAT_VERSION, exportedAt, appVersion };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "notes": [`;
}

/**
 * One note on one line.
 *
 * @param note - A stored note. One that this version cannot read is written as it is.
 */
export function jsonNote(note: unknown, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n    ${JSON.stringify(isNote(note) ? inOrder(note) : note)}`;
}

export const JSON_END = '\n  ]\n}\n';

/** Known fields first, in one order; then those of newer versions, by name. */
function inOrder(note: Note): Record<string, unknown> {
  const { id, revision, title, body, tags, pinned, createdAt, updatedAt, deletedAt, area, screen, tenant } =
    note;
  const { record, entry, ...more } = note;
  const known = { id, revision, title, body, tags, pinned, createdAt, updatedAt, deletedAt };
  const ties = { area, screen, tenant, record: record && { model: record.model, id: record.id }, entry };
  const extra = Object.entries(more)
    .filter(([key]) => !(key in known) && !(key in ties))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...known, ...ties, ...Object.fromEntries(extra) };
}
