/** Something that a question has or has not: a word, a concept, a phrase of a table. */
export type Feature = string;

/** Every question has it: what speaks for a place before a word is read. */
export const ALWAYS: Feature = '*';

/** What each feature says for each place a question can go to, in their order. */
export interface Learned<To extends string> {
  to: readonly To[];
  weights: ReadonlyMap<Feature, readonly number[]>;
}

/** What was learned, as it is written: for each place one line a weight, then the features that have it. */
export type LearnedTable<To extends string> = Readonly<Record<To, string>>;

/** Read a table of whole numbers. @param unit - What 1 is worth. */
export function readTable<To extends string>(table: LearnedTable<To>, unit: number): Learned<To> {
  const to = Object.keys(table) as To[];
  const weights = new Map<Feature, number[]>();
  to.forEach((place, at) => {
    for (const line of table[place].trim().split('\n')) {
      const [amount, ...features] = line.trim().split(' ');
      for (const feature of features) {
        const row = weights.get(feature) ?? to.map(() => 0);
        row[at] = Number(amount) * unit;
        weights.set(feature, row);
      }
    }
  });
  return { to, weights };
}

/** How likely each place is, all together 1, the likeliest first. */
export function likelihoods<To extends string>(
  { to, weights }: Learned<To>,
  features: ReadonlySet<Feature>,
): ReadonlyMap<To, number> {
  const rows = [ALWAYS, ...features].flatMap((feature) => {
    const row = weights.get(feature);
    return row ? [row] : [];
  });
  const said = to.map((_, at) => Math.exp(rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const total = said.reduce((sum, amount) => sum + amount, 0);
  return new Map(
    to.map((place, at) => [place, (said[at] ?? 0) / total] as const).toSorted(([, a], [, b]) => b - a),
  );
}
