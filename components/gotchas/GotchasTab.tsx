import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Gotcha } from '@/content/types';
import type { Split } from '@/lib/guide/arrange';
import { GotchaRow } from './GotchaRow';
import { messages } from './messages';

export interface GotchasTabProps {
  gotchas: Split<Gotcha>;
  shelf: Shelf;
}

export function GotchasTab({ gotchas, shelf }: GotchasTabProps) {
  if (gotchas.here.length + gotchas.rest.length === 0) return <EmptyState text={messages.empty} />;
  return (
    <SplitList split={gotchas} shelf={shelf} label={messages.list}>
      {(entries, heading) => (
        <EntryList heading={heading}>
          {entries.map((gotcha) => (
            <GotchaRow key={gotcha.id} gotcha={gotcha} shelf={shelf} />
          ))}
        </EntryList>
      )}
    </SplitList>
  );
}
