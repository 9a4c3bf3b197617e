import { Suspense, useState } from 'react';
import { ExportDialog } from '@/components/export/on-demand';
import type { NotePlace } from '@/components/notes/note-place';
import { Button } from '@/components/ui/Button';
import { removeExtension } from '@/hooks/remove-extension';
import { STORED, type StoredCounts, useStoredCounts } from '@/hooks/useStoredCounts';
import styles from './DataSection.module.css';
import { messages } from './messages';

const NOWHERE: NotePlace = { area: null, screen: null, tenant: null, record: null };

/** What would be lost with the extension, and the ways to keep it or to be rid of it. */
export function DataSection() {
  const counts = useStoredCounts();
  const [exporting, setExporting] = useState(false);
  const [notRemoved, setNotRemoved] = useState(false);
  const remove = () => {
    setNotRemoved(false);
    removeExtension().catch(() => setNotRemoved(true));
  };
  return (
    <>
      {counts ? <Lost counts={counts} /> : <p>{messages.counting}</p>}
      <p className={styles.soft}>{messages.saved}</p>
      <div className={styles.buttons}>
        <Button onClick={() => setExporting(true)}>{messages.export}</Button>
        <Button onClick={remove}>{messages.remove}</Button>
      </div>
      <p className={styles.soft}>{messages.removeText}</p>
      <p role="status">{notRemoved && messages.notRemoved}</p>
      <Suspense>{exporting && <ExportDialog place={NOWHERE} onClose={() => setExporting(false)} />}</Suspense>
    </>
  );
}

function Lost({ counts }: { counts: StoredCounts }) {
  const there = STORED.filter((what) => counts[what] !== 0);
  if (there.length === 0) return <p>{messages.nothing}</p>;
  return (
    <ul className={styles.lost} aria-label={messages.lost} data-count={there.length}>
      {there.map((what) => {
        const count = counts[what];
        return <li key={what}>{count === null ? messages.notCounted(what) : messages.count(what, count)}</li>;
      })}
    </ul>
  );
}
