import type { ExportFormat, ExportView } from '@/hooks/useExport';
import { errorText } from '@/lib/notes/messages';
import styles from './ExportOutcome.module.css';
import { messages } from './messages';

export interface ExportOutcomeProps {
  running: ExportView;
  format: ExportFormat;
  /** Notes of the choice, while nothing is exported. */
  count: number | null;
}

/** How far it is (not read out at each step: the bar tells who asks) and how it ended; before that, how many notes it will be. */
export function ExportOutcome({ running, format, count }: ExportOutcomeProps) {
  const { state, done, total } = running;
  return (
    <div role="status" className={styles.outcome}>
      {state === 'working' && (
        <>
          <progress
            className={styles.bar}
            value={done}
            max={Math.max(total, 1)}
            aria-label={messages.export}
          />
          <span aria-hidden="true">{messages.progress(done, total)}</span>
        </>
      )}
      {state !== 'working' && sentences(running, format, count).map((text) => <p key={text}>{text}</p>)}
    </div>
  );
}

function sentences(
  { state, result, error }: ExportView,
  format: ExportFormat,
  count: number | null,
): string[] {
  if (state === 'asking') return [messages.asking];
  if (state === 'cancelled') return [messages.cancelled];
  if (state === 'failed') return [error ? errorText(error.code) : messages.failed];
  if (state !== 'done' || !result) return count === null ? [] : [messages.count(count)];
  const all = [
    messages.done(result.count),
    result.replaced && messages.replaced(result.replaced.places),
    result.unreadable > 0 && messages.unreadable(result.unreadable, format === 'backup'),
    !result.fitsImport && messages.tooLarge,
  ];
  return all.filter((text) => typeof text === 'string');
}
