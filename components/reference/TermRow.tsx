import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Term } from '@/content/types';
import { messages } from './messages';

export interface TermRowProps {
  term: Term;
  shelf: Shelf;
}

export function TermRow({ term, shelf }: TermRowProps) {
  const synonyms = term.synonyms.length > 0 ? term.synonyms.join(', ') : undefined;
  return (
    <EntryRow entry={term} shelf={shelf} preview={<Preview text={term.definition} lines={2} />}>
      <p>
        <CodeText text={term.definition} />
      </p>
      <Details rows={[[messages.synonyms, synonyms]]} />
    </EntryRow>
  );
}
