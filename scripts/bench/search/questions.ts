/** What is asked: the labelled queries of the tests, and notes that are looked for by a part of their title. */
import { loadAllAreas } from '@/content/areas';
import type { Entry } from '@/content/types';
import { heldOutQueries } from '@/tests/lib/search/queries/held-out';
import { answers, type LabelledQuery } from '@/tests/lib/search/queries/labelled-query';
import { mistypeAll, mistypeLongest, seededRandom } from '@/tests/lib/search/queries/mistype';
import { neverTunedQueries } from '@/tests/lib/search/queries/never-tuned';
import { phrases } from '@/tests/lib/search/queries/phrases';
import { typedQueries } from '@/tests/lib/search/queries/typed';
import { writtenQueries } from '@/tests/lib/search/queries/written';
import { moreQueries } from '@/tests/lib/search/queries/written-more';
import { openNotes } from './corpus';

/** A query, and whether the document of an id answers it. */
export interface Question {
  query: string;
  isAnswer: (id: string) => boolean;
}

const SEED = 7;
/** Notes that are looked for. */
const KNOWN_NOTES = 200;

const asked = [...writtenQueries, ...moreQueries, ...typedQueries, ...heldOutQueries, ...neverTunedQueries];

/** Sets of questions by name, each in an order of chance, so that a part of it stands for all of it. */
export async function questionsOf(corpus: string, notes: number): Promise<Record<string, Question[]>> {
  const entries = (await loadAllAreas()).flatMap((area) => area.entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const random = seededRandom(SEED);
  const mistyped = asked.map((one) => ({ ...one, query: mistypeAll(one.query, random) }));
  const ofGuide = (queries: readonly LabelledQuery[]) =>
    shuffled(
      queries.map((labelled) => question(labelled, byId)),
      random,
    );
  return {
    dossiers: ofGuide(phrases),
    asked: ofGuide(asked),
    mistyped: ofGuide(mistyped),
    ...(notes > 0 ? { notes: knownNotes(corpus, notes, random) } : {}),
  };
}

const question = (labelled: LabelledQuery, byId: ReadonlyMap<string, Entry>): Question => ({
  query: labelled.query,
  isAnswer(id) {
    const entry = byId.get(id);
    return entry !== undefined && answers(labelled, entry);
  },
});

/** Up to four words of a note's title, every other time with a slip in the longest. */
function knownNotes(corpus: string, notes: number, random: () => number): Question[] {
  const { read, close } = openNotes(corpus);
  const questions = Array.from({ length: KNOWN_NOTES }, (_, at) => {
    const note = read(1 + Math.floor(random() * notes));
    const words = note.title.split(' ').slice(0, 4).join(' ');
    const query = at % 2 === 0 ? words : mistypeLongest(words, random);
    return { query, isAnswer: (id: string) => id === note.id };
  });
  close();
  return questions;
}

/** Queries as they grow in the box, letter by letter. */
export const typedLetters = (count: number): string[] =>
  typedQueriesOf(count).flatMap((query) =>
    Array.from(query, (_, at) => query.slice(0, at + 1)).filter((typed) => !typed.endsWith(' ')),
  );

/** So many of the labelled queries, the same ones each time. */
export const typedQueriesOf = (count: number): string[] =>
  shuffled(
    asked.map(({ query }) => query),
    seededRandom(SEED),
  ).slice(0, count);

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [mixed[at], mixed[other]];
    if (here !== undefined && there !== undefined) [mixed[at], mixed[other]] = [there, here];
  }
  return mixed;
}
