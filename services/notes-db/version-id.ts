import { type NoteDraft, toFields } from '@/lib/notes/note';

/**
 * The id of the second note, should this save have to be kept beside what is stored.
 *
 * Made from the save itself, so that repeating the save finds the note it made the first time.
 */
export async function otherVersionId(draft: NoteDraft, basedOn: number | null): Promise<string> {
  const text = JSON.stringify([draft.id, basedOn, toFields(draft)]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  // RFC 9562, version 8: a UUID whose bits are ours to choose.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
