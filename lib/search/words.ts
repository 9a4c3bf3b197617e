import type { EntryKind } from '@/content/types';
import { WHERE } from '@/lib/guide/where';

/** Words that carry little: they count, but hardly. `not`, `where`, `off` and the like are no stop words. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been but by can could did do does everybody everyone for from get gets has have how i if in into is it its ' +
    'many me much my no of on or our planhat planhats so some than that the their them then there these they this to too up us ' +
    'was we were what when which who why will with would you your'
  ).split(' '),
);

/** Ways of asking, and what they ask for. `factor` multiplies the score of entries that answer it. */
export const intents: readonly {
  words: readonly string[];
  kinds?: readonly EntryKind[];
  topic?: string;
  factor: number;
}[] = [
  { words: ['where', 'find', 'located', 'location', 'menu'], topic: WHERE, factor: 1.35 },
  { words: ['example', 'examples', 'worked', 'sample'], kinds: ['example'], factor: 1.35 },
  {
    words: (
      'not cannot cant doesnt didnt isnt wont wrong missing fail fails failed failing broken stuck stopped empty error ' +
      'why twice disappeared lost never stopped off itself nothing'
    ).split(' '),
    kinds: ['fix', 'gotcha'],
    factor: 1.08,
  },
  {
    words:
      'many often long far meaning mean means what when who which can syntax list difference vs limit'.split(
        ' ',
      ),
    kinds: ['fact', 'term'],
    factor: 1.08,
  },
];
