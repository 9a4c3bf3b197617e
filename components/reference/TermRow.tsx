import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import type { Term } from '@/content/types';
import type { Glossary } from './glossary';
import { messages } from './messages';
import { TermText } from './TermText';

export interface TermRowProps {
  term: Term;
  shelf: Shelf;
  glossary: Glossary;
}

export function TermRow({ term, shelf, glossary }: TermRowProps) {
  const synonyms = term.synonyms.length > 0 ? term.synonyms.join(', ') : undefined;
  return (
    <EntryRow entry={term} shelf={shelf} preview={<Preview text={term.definition} lines={2} />}>
      <p>
        <TermText text={term.definition} entryId={term.id} glossary={glossary} />
      </p>
      <Details rows={[[messages.synonyms, synonyms]]} />
    </EntryRow>
  );
}
