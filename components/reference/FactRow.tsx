import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import { Sentences } from '@/components/entries/Sentences';
import type { Shelf } from '@/components/entries/shelf';
import { Snippets } from '@/components/entries/Snippets';
import type { Fact } from '@/content/types';
import type { Glossary } from './glossary';
import { TermText } from './TermText';

export interface FactRowProps {
  fact: Fact;
  shelf: Shelf;
  glossary: Glossary;
  /** Read whole, without being opened: where the text is what people come for. */
  whole?: boolean;
}

export function FactRow({ fact, shelf, glossary, whole = false }: FactRowProps) {
  return (
    <EntryRow
      entry={fact}
      shelf={shelf}
      preview={whole ? <Sentences text={fact.text} /> : <Preview text={fact.text} lines={2} />}
    >
      <p>
        <TermText text={fact.text} entryId={fact.id} glossary={glossary} />
      </p>
      <Snippets snippets={fact.snippets} />
    </EntryRow>
  );
}
