import { misfitWords } from '@/components/entries/applies-to';
import type { Explanation, WordMatch } from '@/lib/search/explain';
import { type Found, isEntry } from '@/lib/search/found';
import type { SearchContext } from '@/lib/search/types';
import { messages } from './why-messages';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Points of closeness from which a title, a phrase or an order of words is near enough to be named. */
const worthNaming = { title: 0.1, phrase: 0.15, sideBySide: 0.06 };

/** Why a hit stands where it does, in sentences: what it says of each word, how closely, what lifted or lowered it. */
export function whySentences({ matches, missing, closeness, boosts, misfit }: Explanation): string[] {
  return [
    ...matches.map(matchSentence),
    ...(missing.length > 0 ? [messages.missing(OR.format(missing.map(messages.quoted)))] : []),
    ...closenessSentences(closeness),
    ...new Set(
      boosts.map(({ reason }) =>
        reason === 'notTrueHere' && misfit
          ? messages.notTrueHere(misfitWords(misfit))
          : messages.boost[reason],
      ),
    ),
  ];
}

/** The same for what stands there before a word is typed. */
export function standingSentences(
  hit: Pick<Found, 'id' | 'kind'>,
  { opened = [], screen }: SearchContext,
): string[] {
  const { standing } = messages;
  const times = opened.find(({ id }) => id === hit.id)?.count;
  if (times !== undefined) return [standing.opened(times)];
  if (hit.kind === 'note') return [standing.note];
  if (!isEntry(hit)) return [standing.offer];
  return [screen === undefined ? standing.area : standing.here];
}

function matchSentence({ typed, way, words, fields }: WordMatch): string {
  const where = [...new Set(fields.map((field) => messages.field[field]))];
  return messages.match[way](typed, words.join(' '), AND.format(where));
}

function closenessSentences({ wholeTitle, phrase, title, sideBySide }: Explanation['closeness']): string[] {
  if (wholeTitle > 0) return [messages.wholeTitle];
  return [
    ...(phrase >= worthNaming.phrase ? [messages.phrase] : []),
    ...(title >= worthNaming.title ? [messages.title] : []),
    ...(sideBySide >= worthNaming.sideBySide ? [messages.sideBySide] : []),
  ];
}
