import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import type { Fact } from '@/content/types';
import { FactRow } from './FactRow';
import type { Glossary } from './glossary';
import { messages } from './messages';

export interface WhereItLivesProps {
  /** The path in the user's own app first. */
  facts: readonly Fact[];
  shelf: Shelf;
  glossary: Glossary;
}

/** The way to the place. The first is the user's own: it is read without opening anything. */
export function WhereItLives({ facts, shelf, glossary }: WhereItLivesProps) {
  return (
    <EntryList heading={messages.where} sticky>
      {facts.map((fact, index) => (
        <FactRow key={fact.id} fact={fact} shelf={shelf} glossary={glossary} inLines={index === 0} />
      ))}
    </EntryList>
  );
}
