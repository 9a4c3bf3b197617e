import { useId } from 'react';
import type { Dates, ExportScope } from '@/hooks/useExport';
import { useRedactionPreview } from '@/hooks/useRedactionPreview';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { noteTitle } from '@/lib/notes/title';
import { messages } from './messages';
import styles from './RedactionPreview.module.css';

export interface RedactionPreviewProps {
  scope: ExportScope;
  dates: Dates;
}

/** Enough of a note to see what has become of it. */
const SHOWN = 600;

const kinds = ['tenant', 'record', 'email', 'id', 'token'] as const;

/** The first notes as they will be in the file, and what is replaced in all of them. */
export function RedactionPreview({ scope, dates }: RedactionPreviewProps) {
  const id = useId();
  const { hides } = useScreenshotMode();
  const preview = useRedactionPreview(scope, dates);
  const { places = 0, things } = preview?.replaced ?? {};
  const counts = kinds.flatMap((kind) => {
    const count = things?.get(kind) ?? 0;
    return count > 0 ? [messages.things[kind](count)] : [];
  });
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {messages.preview}
      </h3>
      {preview && (
        <p className={styles.counts}>
          {preview.done < preview.total && `${messages.previewCounting(preview.done, preview.total)} · `}
          {places === 0 ? messages.replacedNothing : [messages.replaced(places), ...counts].join(' · ')}
        </p>
      )}
      <p className={styles.counts}>{messages.redactHint}</p>
      {hides && <p className={styles.counts}>{messages.hiddenWords}</p>}
      {!hides && preview && preview.first.length > 0 && (
        // A stretch that scrolls must be reachable by key.
        <ul className={styles.notes} tabIndex={0} aria-labelledby={id}>
          {preview.first.map((note) => (
            <li key={note.id} dir="auto">
              <strong>{noteTitle(note)}</strong>
              {[note.tenant, note.record?.id, ...note.tags].filter(Boolean).join(' · ')}
              <div className={styles.body}>{note.body.slice(0, SHOWN)}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
