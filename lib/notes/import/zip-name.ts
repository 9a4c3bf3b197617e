/** Control, bidi and zero-width characters, lone surrogates, and unassigned ones: names that do not look like what they are. */
const NOT_SEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u;

/** What joins emoji and shapes letters is invisible too, and honest. */
const JOINERS = /\u200c|\u200d|\ufe0f/g;

const LONGEST = 1000;

/**
 * Whether a name in an archive is a plain path below its root: no `..`, no root, no drive, no backslash, nothing
 * invisible. Names are only keys to look up; one that tries to be more is a sign of a hostile file.
 */
export function isPlainPath(name: string): boolean {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  if (path === '' || name.length > LONGEST) return false;
  if (path.includes('\\') || /^[a-z]:/i.test(path)) return false;
  if (NOT_SEEN.test(path.replace(JOINERS, ''))) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Equal for names that some file system holds to be the same. */
export function comparableName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').replace(/\/$/, '');
}
