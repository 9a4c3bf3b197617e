import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { Snippets } from '@/components/entries/Snippets';
import type { Fact } from '@/content/types';
import { sentencesOf } from '@/lib/guide/sentences';
import styles from './FactRow.module.css';
import type { Glossary } from './glossary';
import { TermText } from './TermText';

export interface FactRowProps {
  fact: Fact;
  shelf: Shelf;
  glossary: Glossary;
  /** To be followed with the finger: each sentence begins a line, and all are there without being opened. */
  inLines?: boolean;
}

export function FactRow({ fact, shelf, glossary, inLines = false }: FactRowProps) {
  const body = inLines ? (
    <div className={styles.lines}>
      {sentencesOf(fact.text).map((sentence) => (
        <p key={sentence}>
          <TermText text={sentence} entryId={fact.id} glossary={glossary} />
        </p>
      ))}
    </div>
  ) : (
    <p>
      <TermText text={fact.text} entryId={fact.id} glossary={glossary} />
    </p>
  );
  return (
    <EntryRow entry={fact} shelf={shelf} preview={inLines ? body : <Preview text={fact.text} lines={2} />}>
      {body}
      <Snippets snippets={fact.snippets} />
    </EntryRow>
  );
}
