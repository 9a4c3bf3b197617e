import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Example } from '@/content/types';
import styles from './ExampleRow.module.css';
import { messages } from './messages';

export interface ExampleRowProps {
  example: Example;
  shelf: Shelf;
}

export function ExampleRow({ example, shelf }: ExampleRowProps) {
  return (
    <EntryRow entry={example} shelf={shelf} preview={<Preview text={example.situation} lines={2} />}>
      <p>
        <CodeText text={example.situation} />
      </p>
      <ol className={styles.steps}>
        {example.steps.map((step) => (
          <li key={step}>
            <CodeText text={step} />
          </li>
        ))}
      </ol>
      <Details rows={[[messages.outcome, example.outcome]]} />
    </EntryRow>
  );
}
