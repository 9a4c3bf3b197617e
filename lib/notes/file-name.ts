/** At most this many bytes in UTF-8 for a whole name: below what every file system and sync service takes. */
const MAX_BYTES = 120;

/** Control, bidi, zero-width and other characters that cannot be seen, lone surrogates, and unassigned ones, which APFS refuses. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Refused by Windows or with a meaning in paths. */
const FORBIDDEN = /[<>:"/\\|?*]/g;

/** Devices of Windows, which are so with any extension; it also reads the superscript digits as digits. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

const DOTS_AND_SPACES = /^[.\s]+|[.\s]+$/g;

/**
 * Turn any text into a file name that Windows, macOS and Linux accept and that looks like what it is.
 *
 * @param text - A title, of any length and content.
 * @param extension - With its dot, `.md`; trusted. Empty for a folder.
 * @param suffix - Kept whole between name and extension.
 * @returns At most 120 bytes in NFC; `note` when nothing of the text can be kept.
 */
export function toFileName(text: string, extension: string, suffix = ''): string {
  const clean = text
    .slice(0, 1000)
    .replace(LINE_BREAKS, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(DOTS_AND_SPACES, '');
  const cut = cutToBytes(clean, MAX_BYTES - byteLength(suffix + extension)).replace(DOTS_AND_SPACES, '');
  const name = cut === '' ? 'note' : cut;
  return (RESERVED.test(name) ? `note-${cutToBytes(name, 60)}` : name) + suffix + extension;
}

/**
 * A namer for one folder: each name it gives differs from those before, also where case does not count.
 *
 * @param extension - With its dot; empty for folders.
 */
export function createFileNamer(extension: string): (text: string) => string {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return (text) => {
    const plain = toFileName(text, extension);
    let name = plain;
    let number = nextNumber.get(comparable(plain)) ?? 2;
    while (taken.has(comparable(name))) {
      name = toFileName(text, extension, `-${number}`);
      number += 1;
    }
    nextNumber.set(comparable(plain), number);
    taken.add(comparable(name));
    return name;
  };
}

/** The default name of an export: product, what it is, and day; nothing of the user's. */
export function exportFileName(kind: 'notes' | 'backup', extension: string, now: number): string {
  return `field-guide-${kind}-${new Date(now).toISOString().slice(0, 10)}${extension}`;
}

/** Equal for names that some file system holds to be the same. Upper case first, so that ß meets SS. */
function comparable(name: string): string {
  return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whole characters, as the eye sees them, while they fit. */
function cutToBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = '';
  let left = bytes;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    left -= byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}
