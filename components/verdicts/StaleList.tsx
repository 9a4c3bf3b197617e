import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { Unreadable } from '@/components/ui/Unreadable';
import { useCopy } from '@/components/ui/use-copy';
import { useAllAreas } from '@/hooks/useGuide';
import { useOpenings } from '@/hooks/useOpenings';
import { useOpenInPanel } from '@/hooks/useOpenInPanel';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useJournal } from '@/hooks/useJournal';
import { type StaleEntry, staleEntries } from '@/lib/verdicts/stale';
import { messages } from './messages';
import { openedWords, reasonsFor, staleText } from './stale-text';
import styles from './StaleList.module.css';

/** As many as one looks at in a sitting. */
const FIRST = 10;

/** A page lives for hours, a claim for months: read once. */
const today = new Date();

/** What is old or doubted, the most used first, each with the way to it. */
export function StaleList() {
  const { status, areas } = useAllAreas();
  const verdicts = useJournal('verdicts');
  const openings = useOpenings();
  if (status === 'failed') return <p>{messages.staleFailed}</p>;
  if (verdicts.status === 'failed') return <p>{messages.verdictsFailed}</p>;
  if (status === 'loading' || verdicts.status === 'loading' || !openings)
    return <p>{messages.staleLoading}</p>;
  const entries = staleEntries(areas, verdicts.rows, openings, today);
  return (
    <>
      {entries.length === 0 ? <p>{messages.staleEmpty}</p> : <List entries={entries} />}
      <Unreadable count={verdicts.unreadable} things={messages.things} />
    </>
  );
}

function List({ entries }: { entries: readonly StaleEntry[] }) {
  const { hides } = useScreenshotMode();
  const [all, setAll] = useState(false);
  const { outcome, copy, forget } = useCopy(staleText(entries, hides));
  return (
    <>
      <ul className={styles.list} aria-label={messages.list} data-count={entries.length}>
        {(all ? entries : entries.slice(0, FIRST)).map((stale) => (
          <StaleItem key={stale.entry.id} stale={stale} hides={hides} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={copy} onBlur={forget}>
          {outcome ?? messages.copyList}
        </Button>
        {!all && entries.length > FIRST && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {messages.showAll(entries.length)}
          </Button>
        )}
        <LiveRegion message={outcome ?? ''} />
      </div>
    </>
  );
}

function StaleItem({ stale, hides }: { stale: StaleEntry; hides: boolean }) {
  const { openEntry } = useOpenInPanel();
  const { entry, area, opened } = stale;
  return (
    <li className={styles.item} data-entry-id={entry.id}>
      <Button
        look="link"
        aria-label={messages.openInPanel(entry.title)}
        onClick={() => void openEntry(entry.id)}
      >
        <CodeText text={entry.title} />
      </Button>
      <p className={styles.line}>
        <span>{area.name}</span>
        {openedWords(opened).map((words) => (
          <span key={words}>{words}</span>
        ))}
        {reasonsFor(stale, hides).map((reason) => (
          <bdi key={reason} className={styles.reason}>
            {reason}
          </bdi>
        ))}
      </p>
    </li>
  );
}
