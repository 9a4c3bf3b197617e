import { type Learned, type LearnedTable, readTable } from '@/lib/ask/learned';

/** What 1 in a table is worth: finer weights were no better. */
export const unit = 0.1;

/** Weights as the table has them, in whole numbers. */
export function tableOf<To extends string>({ to, weights }: Learned<To>): LearnedTable<To> {
  const linesFor = (at: number): string => {
    const byAmount = new Map<number, string[]>();
    for (const [feature, row] of weights) {
      const amount = Math.round((row[at] ?? 0) / unit);
      if (amount !== 0) byAmount.set(amount, [...(byAmount.get(amount) ?? []), feature]);
    }
    return [...byAmount]
      .toSorted(([a], [b]) => b - a)
      .map(([amount, features]) => [amount, ...features.toSorted()].join(' '))
      .join('\n');
  };
  return Object.fromEntries(to.map((place, at) => [place, linesFor(at)])) as LearnedTable<To>;
}

/** Weights as they are read back from the table. */
export const rounded = <To extends string>(learned: Learned<To>): Learned<To> =>
  readTable(tableOf(learned), unit);

/** What the module says of its table. */
export interface Written {
  /** `route` for `routeTable` in `route-table.ts`, with its features in `route-features.ts`. */
  name: string;
  /** What its places are called, and the module that has the type. */
  places: { type: string; from: string };
  /** The sets and tables it was made from, in short. */
  learnedFrom: string;
}

/** The module that holds a table. */
export const moduleOf = (
  table: LearnedTable<string>,
  { name, places, learnedFrom }: Written,
): string => `import type { LearnedTable } from './learned';
import type { ${places.type} } from '${places.from}';

/*
 * Written by \`npm run learn:questions\`, not by hand: what each feature of a question (\`${name}-features.ts\`) says for each
 * place it can go to. For the reasons see docs/decisions/0011-where-questions-belong-is-learned.md.
 */

/** What 1 is worth. */
export const unit = ${unit};

/** The sets and words that it was made from. */
export const learnedFrom = '${learnedFrom}';

export const ${name}Table: LearnedTable<${places.type}> = {
${Object.entries(table)
  .map(([to, lines]) => `  ${/\W/.test(to) ? `'${to}'` : to}: \`\n${lines.replace(/^/gm, '    ')}\n  \`,`)
  .join('\n')}
};
`;
