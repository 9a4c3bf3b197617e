import { stemOf } from '@/lib/search/stem';
import { tokenise } from '@/lib/search/tokens';
import { withFullNames } from './full-names';
import { symptomLexicon, symptomWords } from './lexicon';
import { crmLexicon } from './lexicon-world';
import type { Phrase } from './phrases';
import type { SaidWorld, Understanding } from './types';

/** What the user corrected in what was understood. What is not there was not touched; `null` was taken away. */
export type Changes = Partial<
  SaidWorld & Pick<Understanding, 'area' | 'symptoms' | 'method' | 'path' | 'code' | 'route'>
>;

/** What is understood after the user's corrections. */
export function applyChanges(understood: Understanding, changes: Changes): Understanding {
  const chosen = changes.area !== undefined;
  return {
    ...understood,
    ...changes,
    ...(chosen ? { sureness: changes.area === null ? 'likely' : 'chosen', nearAreas: [] } : {}),
    // Elsewhere was not wanted: then the question is one for the guide, placed or not.
    ...(changes.route === null && understood.sureness === 'none' ? { sureness: 'likely' } : {}),
  };
}

/** The words to search with after the corrections: what was taken away is left out, what was chosen is put in. */
export function searchTextOf(understood: Understanding, changes: Changes): string {
  const after = applyChanges(understood, changes);
  const symptoms = {
    gone: understood.symptoms.filter((symptom) => !after.symptoms.includes(symptom)),
    come: after.symptoms.filter((symptom) => !understood.symptoms.includes(symptom)),
  };
  const goneCrm = understood.crm !== null && understood.crm !== after.crm ? understood.crm : null;
  const left = withoutWordsOf(withFullNames(understood.question), [
    ...symptoms.gone.flatMap((symptom) => symptomLexicon[symptom]),
    ...(goneCrm ? crmLexicon[goneCrm].says : []),
  ]);
  return [
    left,
    ...symptoms.come.map((symptom) => symptomWords[symptom]),
    ...(after.crm !== null && after.crm !== 'none' && after.crm !== understood.crm ? [after.crm] : []),
  ].join(' ');
}

/** Only phrases of one word are taken out: the words of longer ones mean other things, too. */
function withoutWordsOf(text: string, phrases: readonly Phrase[]): string {
  const gone = new Set(phrases.filter((phrase) => !/[ /…]/.test(phrase)).map(stemOf));
  if (gone.size === 0) return text;
  return tokenise(text)
    .filter(({ word }) => !gone.has(stemOf(word)))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
