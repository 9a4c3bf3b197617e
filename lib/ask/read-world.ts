import type { Revenue } from '@/lib/passport/passport';
import type { SaidWorld, Understanding } from './types';
import {
  crmLexicon,
  crmsOwnWords,
  generationLexicon,
  ofSegments,
  ofThePast,
  otherCrms,
  pathsOf,
  planLexicon,
  revenueLexicon,
  stillOn,
  type WaysToSay,
} from './lexicon-world';
import { type AskedText, placeOf, says, saysAny, saysAside } from './phrases';

/**
 * What a question says of the tenant. Where it says two things, and not that it went from one to the other, it says none.
 *
 * @param path - Of an API call in it: it has a revenue model, too.
 */
export function readWorld(
  text: AskedText,
  path: string | null = null,
): SaidWorld & Pick<Understanding, 'unclear'> {
  const crms = saidIn(crmLexicon, text);
  const crm = oneOf(crmLexicon, crms, text);
  const { revenue, isOpen } = readRevenue(text, path);
  return {
    crm: crm === 'none' && crms.length > 1 ? null : crm,
    plan: onlyOne(saidIn(planLexicon, text)),
    generation: oneOf(generationLexicon, saidIn(generationLexicon, text), text),
    revenue,
    unclear: [
      ...(crm === null && (crms.length > 0 || saysAny(text, otherCrms)) ? (['crm'] as const) : []),
      ...(isOpen ? (['revenue'] as const) : []),
    ],
  };
}

/** @returns `isOpen`: a model is spoken of, but not so that one could be told. */
function readRevenue(text: AskedText, path: string | null): { revenue: Revenue | null; isOpen: boolean } {
  const models = saidIn(revenueLexicon, text);
  const isOfCrm = (model: Revenue) =>
    crmsOwnWords.some(
      ({ words, decidedBy, of }) => of === model && says(text, words) && !says(text, decidedBy),
    );
  const ofPlanhat = models.filter((model) => !isOfCrm(model));
  const now = models.length > 1 ? models.filter((model) => saysAny(text, stillOn[model])) : [];
  const byPath = (Object.keys(pathsOf) as Revenue[]).find(
    (model) => path !== null && pathsOf[model].test(path),
  );
  const revenue = byPath ?? onlyOne(now) ?? oneOf(revenueLexicon, ofPlanhat, text);
  return { revenue, isOpen: revenue === null && models.length > 0 };
}

const saidIn = <Value extends string>(lexicon: Record<Value, WaysToSay>, text: AskedText): Value[] =>
  (Object.keys(lexicon) as Value[]).filter((value) => isSaid(lexicon[value], text));

const isSaid = ({ says: ways, unless, plainly = [], aside = [] }: WaysToSay, text: AskedText): boolean =>
  (saysAny(text, ways) && !saysAny(text, unless)) ||
  saysAny(text, plainly) ||
  (saysAside(text, aside) && !saysAny(text, ofSegments));

const onlyOne = <Value>(values: readonly Value[]): Value | null =>
  values.length === 1 ? (values[0] ?? null) : null;

/** The one that is said. Of two it is the one that was gone to, or that is not told of as past. */
function oneOf<Value extends string>(
  lexicon: Record<Value, WaysToSay>,
  values: readonly Value[],
  text: AskedText,
): Value | null {
  const [one, other] = values;
  if (one === undefined || other === undefined) return one ?? null;
  if (values.length > 2) return null;
  return (
    values.find((to) => wentTo(lexicon, values, to, text)) ??
    onlyOne(values.filter((value) => !isPast(lexicon[value], text)))
  );
}

/** How far from `from` and `to` the names stand. */
const nearby = 4;

/** `from A to B`: B. */
function wentTo<Value extends string>(
  lexicon: Record<Value, WaysToSay>,
  values: readonly Value[],
  to: Value,
  { stems }: AskedText,
): boolean {
  const start = stems.indexOf('from');
  const turn = stems.indexOf('to', start + 1);
  if (start < 0 || turn < 0) return false;
  const part = (from: number, until: number): AskedText => ({ stems: stems.slice(from, until), asides: [] });
  const says = (value: Value, text: AskedText) => saysAny(text, lexicon[value].says);
  return (
    says(to, part(turn + 1, turn + 1 + nearby)) &&
    values.some(
      (other) => other !== to && says(other, part(start + 1, Math.min(turn, start + 1 + 2 * nearby))),
    )
  );
}

/** `in the old app was …`: it is something else now. */
function isPast({ says: ways }: WaysToSay, text: AskedText): boolean {
  const places = ways.map((phrase) => placeOf(phrase, text)).filter((at) => at >= 0);
  return places.some((at) => text.stems.slice(at + 1, at + 1 + nearby).some((stem) => ofThePast.has(stem)));
}
