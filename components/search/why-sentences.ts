import { misfitWords } from '@/components/entries/applies-to';
import type { Explanation, WordMatch } from '@/lib/search/explain';
import { messages } from './messages';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Points of closeness from which a title, a phrase or an order of words is near enough to be named. */
const worthNaming = { title: 0.1, phrase: 0.15, sideBySide: 0.06 };

/** Why a hit stands where it does, in sentences: what it says of each word, how closely, what lifted or lowered it. */
export function whySentences({ matches, missing, closeness, boosts, misfit }: Explanation): string[] {
  const { why } = messages;
  return [
    ...matches.map(matchSentence),
    ...(missing.length > 0 ? [why.missing(OR.format(missing.map(why.quoted)))] : []),
    ...closenessSentences(closeness),
    ...new Set(
      boosts.map(({ reason }) =>
        reason === 'notTrueHere' && misfit ? why.notTrueHere(misfitWords(misfit)) : why.boost[reason],
      ),
    ),
  ];
}

function matchSentence({ typed, way, words, fields }: WordMatch): string {
  const { why } = messages;
  const where = [...new Set(fields.map((field) => why.field[field]))];
  return why.match[way](typed, words.join(' '), AND.format(where));
}

function closenessSentences({ wholeTitle, phrase, title, sideBySide }: Explanation['closeness']): string[] {
  const { why } = messages;
  if (wholeTitle > 0) return [why.wholeTitle];
  return [
    ...(phrase >= worthNaming.phrase ? [why.phrase] : []),
    ...(title >= worthNaming.title ? [why.title] : []),
    ...(sideBySide >= worthNaming.sideBySide ? [why.sideBySide] : []),
  ];
}
