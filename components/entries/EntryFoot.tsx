import { Suspense } from 'react';
import { VerdictRow } from '@/components/verdicts/on-demand';
import type { Entry } from '@/content/types';
import { EntryActions } from './EntryActions';
import { Provenance } from './Provenance';
import type { Shelf } from './shelf';

export interface EntryFootProps {
  entry: Entry;
  shelf: Shelf;
}

/** Below the text of an open entry: how sure it is, what was found here, what can be done with it. */
export function EntryFoot({ entry, shelf }: EntryFootProps) {
  const { tenantKey } = shelf.beside;
  return (
    <>
      <Provenance entry={entry} sources={shelf.area.sources} tenantKey={tenantKey} />
      <Suspense>
        <VerdictRow entryId={entry.id} tenantKey={tenantKey} />
      </Suspense>
      <EntryActions entry={entry} shelf={shelf} />
    </>
  );
}
