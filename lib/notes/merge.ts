/**
 * Two notes made into one, part by part. Nothing is decided for the user: until they choose, a part keeps both texts.
 */
import { type DiffPart, diffLines } from './diff';
import { type NoteFields, toFields } from './note';

/** Whose text a part takes: that of the note that stays, that of the other, or one after the other. */
export type Choice = 'stored' | 'other' | 'both';

/** Everything a note is tied to, chosen as one. */
type Ties = Pick<NoteFields, 'area' | 'screen' | 'tenant' | 'record' | 'entry'>;

export interface Comparison {
  stored: NoteFields;
  other: NoteFields;
  /** Which of the other fields differ. */
  differs: { title: boolean; ties: boolean; tags: boolean };
  body: readonly DiffPart[];
}

export interface Choices {
  title: Exclude<Choice, 'both'>;
  ties: Exclude<Choice, 'both'>;
  /** For each changed part of the body, in order. */
  body: readonly Choice[];
}

/** Lay two notes side by side. */
export function compareNotes(stored: NoteFields, other: NoteFields): Comparison {
  const [a, b] = [toFields(stored), toFields(other)];
  return {
    stored: a,
    other: b,
    differs: {
      title: a.title !== b.title,
      ties: JSON.stringify(tiesOf(a)) !== JSON.stringify(tiesOf(b)),
      tags: a.tags.toSorted().join() !== b.tags.toSorted().join(),
    },
    body: diffLines(a.body, b.body),
  };
}

/** What is chosen before anybody has chosen: title and ties of the note that stays, both texts of every part. */
export function firstChoices({ body }: Comparison): Choices {
  return { title: 'stored', ties: 'stored', body: changedParts(body).map(() => 'both') };
}

/** One note of two. Tags are those of both: a tag too many costs nothing. */
export function mergeNotes(comparison: Comparison, choices: Choices): NoteFields {
  const { stored, other, body } = comparison;
  return {
    title: (choices.title === 'stored' ? stored : other).title,
    body: mergeBody(body, choices.body),
    tags: [...new Set([...stored.tags, ...other.tags])],
    ...tiesOf(choices.ties === 'stored' ? stored : other),
  };
}

/** The parts among which there is something to choose. */
export function changedParts(body: readonly DiffPart[]): Extract<DiffPart, { kind: 'changed' }>[] {
  return body.filter((part) => part.kind === 'changed');
}

/** Put a body together. A part nobody has chosen for keeps both texts. */
function mergeBody(body: readonly DiffPart[], choices: readonly Choice[]): string {
  let changed = 0;
  const texts = body.map((part) => {
    if (part.kind === 'same') return part.text;
    const choice = choices[changed] ?? 'both';
    changed += 1;
    return chosenText(part, choice);
  });
  return texts.reduce(joined, '');
}

/** The text of a changed part, as chosen. */
export function chosenText({ before, after }: { before: string; after: string }, choice: Choice): string {
  if (choice === 'stored') return before;
  if (choice === 'other') return after;
  return joined(before, after);
}

/** A last line has no end of its own: what comes after it begins on a new line all the same. */
function joined(above: string, below: string): string {
  return above === '' || below === '' || above.endsWith('\n') ? above + below : `${above}\n${below}`;
}

function tiesOf({ area, screen, tenant, record, entry }: NoteFields): Ties {
  return { area, screen, tenant, record: record && { model: record.model, id: record.id }, entry };
}
