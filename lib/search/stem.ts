/** Endings that are cut, longest first: what is left must keep `least` letters. */
const endings: readonly { ending: RegExp; becomes: string; least: number }[] = [
  { ending: /ies$/, becomes: 'y', least: 3 },
  { ending: /(?<=ss|sh|ch|x|z)es$/, becomes: '', least: 3 },
  { ending: /(?<![suia])s$/, becomes: '', least: 3 },
];

const suffixes: readonly { ending: RegExp; least: number }[] = [
  { ending: /(?<=[st])ion$/, least: 4 },
  { ending: /ing$/, least: 3 },
  { ending: /ed$/, least: 3 },
  { ending: /ly$/, least: 4 },
];

/** The same words come again and again, while indexing and while typing. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/**
 * The part that the forms of an English word share: `syncs`, `syncing` and `synced` have one stem.
 *
 * British and American spellings meet as well (`licence`, `license`). A stem is for comparing only, it is
 * often no word. Words of up to three letters and words with digits stay as they are.
 *
 * @param word - Folded, as `tokenise` gives it.
 */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const stem = cutEndings(word);
  known.set(word, stem);
  return stem;
}

function cutEndings(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return withoutSuffix(withoutPlural(word))
    .replace(/(?<=...)our$/, 'or')
    .replace(/yse?$/, 'yz')
    .replace(/enc(e?)$/, 'ens$1')
    .replace(/i[sz](e|at)?$/, 'iz')
    .replace(/(?<=..)e$/, '');
}

function withoutPlural(word: string): string {
  for (const { ending, becomes, least } of endings) {
    const stem = word.replace(ending, becomes);
    if (stem !== word && stem.length >= least) return stem;
  }
  return word;
}

function withoutSuffix(word: string): string {
  for (const { ending, least } of suffixes) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= least && /[aeiouy]/.test(stem)) return undouble(stem);
  }
  return word;
}

/** `mapp` → `map`, `stopp` → `stop`; `fill`, `pass` keep their double letter. */
const undouble = (stem: string): string => stem.replace(/([bdfgmnprt])\1$/, '$1');
