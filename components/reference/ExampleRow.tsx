import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import type { Example } from '@/content/types';
import styles from './ExampleRow.module.css';
import type { Glossary } from './glossary';
import { messages } from './messages';
import { TermText } from './TermText';

export interface ExampleRowProps {
  example: Example;
  shelf: Shelf;
  glossary: Glossary;
}

export function ExampleRow({ example, shelf, glossary }: ExampleRowProps) {
  return (
    <EntryRow entry={example} shelf={shelf} preview={<Preview text={example.situation} lines={2} />}>
      <p>
        <TermText text={example.situation} entryId={example.id} glossary={glossary} />
      </p>
      <ol className={styles.steps}>
        {example.steps.map((step) => (
          <li key={step}>
            <TermText text={step} entryId={example.id} glossary={glossary} />
          </li>
        ))}
      </ol>
      <Details rows={[[messages.outcome, example.outcome]]} />
    </EntryRow>
  );
}
