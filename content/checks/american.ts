/**
 * American spellings that are always ours to correct. Not here: `canceled` (a status of Planhat's), `program` and
 * `dialog` (the words of the trade), and all words with a capital (labels: “License”, Pipedrive’s “Organization”).
 */
const WORDS: Readonly<Record<string, string>> = {
  aging: 'ageing',
  artifact: 'artefact',
  behavior: 'behaviour',
  canceling: 'cancelling',
  catalog: 'catalogue',
  center: 'centre',
  color: 'colour',
  defense: 'defence',
  enrollment: 'enrolment',
  favor: 'favour',
  favorite: 'favourite',
  fulfill: 'fulfil',
  gray: 'grey',
  honor: 'honour',
  labeled: 'labelled',
  labeling: 'labelling',
  labor: 'labour',
  license: 'licence',
  modeled: 'modelled',
  modeling: 'modelling',
  neighbor: 'neighbour',
  skeptical: 'sceptical',
  traveled: 'travelled',
  traveling: 'travelling',
};

const words = new RegExp(String.raw`\b(${Object.keys(WORDS).join('|')})(s?)\b`, 'g');

/** `analyze`, `organized`, `utilization`; not `size`, `resized`, `prize`, `seize`. */
const zEndings = /\b(?!(?:re|down|over|cap)?siz|priz|seiz)([a-z]+[iy])z(e[sd]?|ing|ations?|ers?)\b/g;

/** The American spellings of a text with their British ones. Case counts: only words in lower case are looked at. */
export const american = (text: string): { found: string; british: string }[] => [
  ...[...text.matchAll(words)].map(([found, word = '', plural = '']) => ({
    found,
    british: `${WORDS[word] ?? word}${plural}`,
  })),
  ...[...text.matchAll(zEndings)].map(([found, stem = '', ending = '']) => ({
    found,
    british: `${stem}s${ending}`,
  })),
];
