import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import type { Fact } from '@/content/types';
import { FactRow } from './FactRow';
import { messages } from './messages';

export interface WhereItLivesProps {
  /** The path in the user's own app first. */
  facts: readonly Fact[];
  shelf: Shelf;
}

export function WhereItLives({ facts, shelf }: WhereItLivesProps) {
  return (
    <EntryList heading={messages.where}>
      {facts.map((fact) => (
        <FactRow key={fact.id} fact={fact} shelf={shelf} />
      ))}
    </EntryList>
  );
}
