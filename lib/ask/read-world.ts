import type { SaidWorld, Understanding } from './types';
import {
  crmLexicon,
  crmsOwnWords,
  generationLexicon,
  ofSegments,
  otherCrms,
  planLexicon,
  revenueLexicon,
  type WaysToSay,
} from './lexicon-world';
import { type AskedText, placeOf, says, saysAny, saysAside } from './phrases';

/** What a question says of the tenant. Where it says two things, and not that it went from one to the other, it says none. */
export function readWorld(text: AskedText): SaidWorld & Pick<Understanding, 'unclear'> {
  const crms = saidIn(crmLexicon, text);
  const crm = crms.length > 1 ? movedTo(crmLexicon, crms, text) : (crms[0] ?? null);
  const models = saidIn(revenueLexicon, text);
  const ofCrm = crmsOwnWords.some(
    ({ words, decidedBy, of }) => models.includes(of) && says(text, words) && !says(text, decidedBy),
  );
  const revenue = models.length > 1 ? movedTo(revenueLexicon, models, text) : (models[0] ?? null);
  return {
    crm: crm === 'none' && crms.length > 1 ? null : crm,
    plan: onlyOne(saidIn(planLexicon, text)),
    generation: readGeneration(text),
    revenue: ofCrm ? null : revenue,
    unclear: [
      ...(crm === null && (crms.length > 0 || saysAny(text, otherCrms)) ? (['crm'] as const) : []),
      ...((revenue === null || ofCrm) && models.length > 0 ? (['revenue'] as const) : []),
    ],
  };
}

function readGeneration(text: AskedText): SaidWorld['generation'] {
  const said = saidIn(generationLexicon, text);
  return said.length > 1 ? movedTo(generationLexicon, said, text) : (said[0] ?? null);
}

const saidIn = <Value extends string>(lexicon: Record<Value, WaysToSay>, text: AskedText): Value[] =>
  (Object.keys(lexicon) as Value[]).filter((value) => isSaid(lexicon[value], text));

const isSaid = ({ says: ways, unless, plainly = [], aside = [] }: WaysToSay, text: AskedText): boolean =>
  (saysAny(text, ways) && !saysAny(text, unless)) ||
  saysAny(text, plainly) ||
  (saysAside(text, aside) && !saysAny(text, ofSegments));

const onlyOne = <Value>(values: readonly Value[]): Value | null =>
  values.length === 1 ? (values[0] ?? null) : null;

/** `from A to B` is B; so is `B instead of A`, which the lexicon tells by itself. `null`: there is no such way. */
function movedTo<Value extends string>(
  lexicon: Record<Value, WaysToSay>,
  values: readonly Value[],
  text: AskedText,
): Value | null {
  const places = values
    .map((value) => ({
      value,
      at: Math.min(...lexicon[value].says.map((phrase) => placeOf(phrase, text)).filter((at) => at >= 0)),
    }))
    .toSorted((a, b) => a.at - b.at);
  const [from, to] = places;
  if (!from || !to || places.length > 2) return null;
  const between = text.stems.slice(from.at, to.at);
  const before = text.stems.slice(Math.max(0, from.at - 3), from.at);
  return before.includes('from') && between.includes('to') ? to.value : null;
}
