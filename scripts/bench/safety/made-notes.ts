import { buildBackup, linesOf, steadyNote } from '@/tests/corpus/import/files';
import type { Note } from '@/lib/notes/note';
import { between } from './random';

/** Characters of a note: a long paragraph. */
const BODY = 600;

const WORDS =
  'sync health score usage profile renewal company licence field metric api token weights segment';
const words = WORDS.split(' ');

/** What is easily lost on the way. */
const ODD = ' \r\n\u2028 "quoted" \\ 😀 é e\u0301 \u0000 ';

/** A note of 600 characters that is the same in every run; every tenth has odd ones in it. */
export function madeNote(prefix: string, number: number): Note {
  let body = number % 10 ? '' : ODD;
  for (let at = number; body.length < BODY; at += 1 + (number % 7))
    body += `${words[at % words.length] ?? ''} `;
  return steadyNote({
    id: `${prefix}-${String(number).padStart(8, '0')}`,
    title: `Note ${number}`,
    body: body.slice(0, BODY),
    tags: [`tag-${number % 300}`],
    updatedAt: 1_760_000_000_000 + number,
    tenant: `tenant-${number % 40}`,
    pinned: number % 1000 === 0,
    screen: number % 2 ? 'home' : null,
    area: 'A',
  });
}

export const madeNotes = (prefix: string, count: number): Note[] =>
  Array.from({ length: count }, (_, number) => madeNote(prefix, number));

export const backupOf = (prefix: string, count: number): Uint8Array =>
  buildBackup({ notes: madeNotes(prefix, count) });

/** A backup whose last note is cut off, is none, or is not the one that the manifest speaks of. */
export function withBadLastLine(prefix: string, count: number, random: () => number): Uint8Array {
  const notes = madeNotes(prefix, count);
  const text = linesOf(notes);
  const cut = text.slice(0, text.length - between(random, 2, BODY));
  const kind = between(random, 0, 3);
  if (kind === 0) return buildBackup({ notes: cut });
  if (kind === 1) return buildBackup({ notes: `${text}{"id":7}\n` });
  if (kind === 2) return buildBackup({ notes: `${text}not a line of JSON\n` });
  return buildBackup({
    notes: `${cut}\n`,
    manifest: (truth) => ({
      ...truth,
      notes: count,
      files: truth.files.map((file) => ({ ...file, lines: count })),
    }),
  });
}
