import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Fact } from '@/content/types';

export interface FactRowProps {
  fact: Fact;
  shelf: Shelf;
}

export function FactRow({ fact, shelf }: FactRowProps) {
  return (
    <EntryRow entry={fact} shelf={shelf} preview={<Preview text={fact.text} lines={2} />}>
      <p>
        <CodeText text={fact.text} />
      </p>
    </EntryRow>
  );
}
