import { z } from '@/lib/zod';
import { NOTE_LIMITS } from './import-limits';

const id = z.string().check(z.minLength(1), z.maxLength(NOTE_LIMITS.id));

/** Milliseconds since the epoch, no later than a `Date` can hold. */
const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));

const recordSchema = z.object({ model: id, id });

/** The text of a note and what it is tied to: everything the user writes or chooses. */
const fields = {
  /** May be empty: see `noteTitle`. */
  title: z.string().check(z.maxLength(NOTE_LIMITS.title)),
  /** Markdown, kept exactly as written. */
  body: z.string().check(z.maxLength(NOTE_LIMITS.body)),
  tags: z
    .array(z.string().check(z.minLength(1), z.maxLength(NOTE_LIMITS.tag)))
    .check(z.maxLength(NOTE_LIMITS.tags)),
  area: z.nullable(z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'])),
  screen: z.nullable(id),
  /** Tenant slug. */
  tenant: z.nullable(id),
  record: z.nullable(recordSchema),
  /** The guide entry it comments. */
  entry: z.nullable(id),
};

/** Use it to check, not to copy: the parsed result lacks fields that a newer version may have added. */
export const noteSchema = z.object({
  ...fields,
  id,
  /** 1 for a new note; raised by 1 with each write. Orders versions, which clocks cannot. */
  revision: z.int().check(z.minimum(1)),
  pinned: z.boolean(),
  createdAt: time,
  /** When the text or what it is tied to was last changed; pinning and Trash leave it alone. */
  updatedAt: time,
  /** When it was moved to Trash; `null` while it is not there. */
  deletedAt: z.nullable(time),
});

export type Note = z.infer<typeof noteSchema>;

/** A record of Planhat: `{ model: 'Company', id: '…' }`. */
export type NoteRecord = z.infer<typeof recordSchema>;

const fieldsSchema = z.object(fields);

/** What an editor changes. */
export type NoteFields = z.infer<typeof fieldsSchema>;

/** A note on its way to the store. The caller makes the id, so that saving twice is the same as saving once. */
export type NoteDraft = NoteFields & { id: string };

const noFields: NoteFields = {
  title: '',
  body: '',
  tags: [],
  area: null,
  screen: null,
  tenant: null,
  record: null,
  entry: null,
};

/** Fill in what is left out, and leave behind what is not a field: a `Note` may be given as it is. */
export function toFields(given: Partial<NoteFields>): NoteFields {
  const { title, body, tags, area, screen, tenant, record, entry } = { ...noFields, ...given };
  return { title, body, tags, area, screen, tenant, record, entry };
}

/** Whether two versions say the same and are tied to the same. */
export function sameFields(a: NoteFields, b: NoteFields): boolean {
  return (
    a.title === b.title &&
    a.body === b.body &&
    a.area === b.area &&
    a.screen === b.screen &&
    a.tenant === b.tenant &&
    a.entry === b.entry &&
    a.record?.model === b.record?.model &&
    a.record?.id === b.record?.id &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, index) => tag === b.tags[index])
  );
}

/** Whether there is nothing in it that the user wrote. */
export function isBlank(fields: NoteFields): boolean {
  return fields.title.trim() === '' && fields.body.trim() === '' && fields.tags.length === 0;
}

/** Whether the text fits `NOTE_LIMITS` and what it is tied to has a valid form. */
export function areFieldsValid(draft: NoteFields): boolean {
  return fieldsSchema.safeParse(draft).success;
}

/** Whether a stored value is a note that this version can show. */
export function isNote(value: unknown): value is Note {
  return noteSchema.safeParse(value).success;
}
