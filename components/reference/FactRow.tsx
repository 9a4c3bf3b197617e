import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { Snippets } from '@/components/entries/Snippets';
import type { Fact } from '@/content/types';
import type { Glossary } from './glossary';
import { TermText } from './TermText';

export interface FactRowProps {
  fact: Fact;
  shelf: Shelf;
  glossary: Glossary;
  /** Lines to be read while it is folded; `all` where the text is what people come for. */
  lines?: 2 | 'all';
}

export function FactRow({ fact, shelf, glossary, lines = 2 }: FactRowProps) {
  return (
    <EntryRow entry={fact} shelf={shelf} preview={<Preview text={fact.text} lines={lines} />}>
      <p>
        <TermText text={fact.text} entryId={fact.id} glossary={glossary} />
      </p>
      <Snippets snippets={fact.snippets} />
    </EntryRow>
  );
}
