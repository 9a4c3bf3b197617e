/** A word of a text, folded, with the place it came from. */
export interface Token {
  /** Lower case, without accents, apostrophes and the signs inside compounds: `sourceId` is `sourceid`. */
  word: string;
  /** The words a compound is made of: `source`, `id`. Empty for a plain word. */
  parts: string[];
  /** `/companies/lean` for a path, which begins with a slash. */
  path?: string;
  /** Where it stands in the text as given. */
  start: number;
  end: number;
}

/** Words, and compounds such as `sourceId`, `<<object.h>>`, `/companies/lean`, `DG-4`, `10,000`. */
const wordsAndCompounds = /[\p{L}\p{N}\p{M}]+(?:(?:['’._/:–-]|,(?=\d{3}(?!\d)))[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Lower case, without accents and apostrophes: what makes two spellings of a word the same.
 *
 * Lengths can change, so places in a folded text say nothing about the text itself.
 */
export function fold(text: string): string {
  const plain = plainLetters.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase();
}

/** Nothing to normalise, which is nearly always so and saves most of the time. */
const plainLetters = /^[a-z0-9 ]*$/i;

/** Cut a text into words, in their order. Signs between words are dropped. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(wordsAndCompounds), (match) => {
    const [compound] = match;
    const { word, parts } = readCompound(compound);
    const token: Token = { word, parts, start: match.index, end: match.index + compound.length };
    if (beginsPath(text, match.index)) token.path = `/${fold(compound)}`;
    return token;
  });
}

/** Whether a slash with nothing before it leads to a place of a text: `/companies`, not `and/or`. */
const beginsPath = (text: string, at: number): boolean =>
  text[at - 1] === '/' && (at === 1 || /[\s`"'(]/.test(text[at - 2] ?? ''));

/** Nothing to fold but the case of the first letter, and nothing to cut: nine words of ten. */
const plainWord = /^[A-Za-z]?[a-z0-9]*$/;

function readCompound(compound: string): Pick<Token, 'word' | 'parts'> {
  if (plainWord.test(compound)) return { word: compound.toLowerCase(), parts: [] };
  const pieces = compound
    .replace(/['’]s$/u, '')
    .replaceAll(',', '')
    .split(/[._/:–-]/u);
  const word = fold(pieces.join(''));
  const parts = pieces.flatMap((piece) => {
    const humps = splitHumps(piece);
    return humps.length > 1 ? [fold(piece), ...humps.map(fold)] : [fold(piece)];
  });
  const different = [...new Set(parts)].filter((part) => part !== word && part !== '');
  return { word, parts: different };
}

/** `companySourceId` → company, Source, Id. Short capitals such as `APIs` or `PostgreSQL` stay whole. */
const splitHumps = (piece: string): string[] =>
  /\p{Ll}\p{Lu}\p{Ll}/u.test(piece) ? piece.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u) : [piece];
