import { useState } from 'react';
import { Diagnostics } from '@/components/diagnostics/Diagnostics';
import { Button } from '@/components/ui/Button';
import { type Copy, type RecoveryResult, type Trouble, useRecovery } from '@/hooks/useRecovery';
import { whenWords } from '@/lib/reminders/words';
import { AskFirst } from './AskFirst';
import { messages } from './messages';
import styles from './RecoveryScreen.module.css';

export interface RecoveryScreenProps {
  trouble: Trouble;
  onTryAgain: () => void;
}

type Asking = { kind: 'restore'; copy: Copy } | { kind: 'go-on' };

/**
 * What stands in place of the notes when they cannot be read, or not all of them: what is missing, and what can be done.
 * Nothing happens without a click and a second one; leaving it changes nothing.
 */
export function RecoveryScreen({ trouble, onTryAgain }: RecoveryScreenProps) {
  const { busy, result, exportAll, restore, goOn } = useRecovery(trouble);
  const [asking, setAsking] = useState<Asking | null>(null);
  // The screen stays as long as the trouble does; its times are those of when it came.
  const [now] = useState(() => Date.now());
  const [latest, ...earlier] = trouble.copies;
  const canRestore = trouble.code === 'FG-D1' || trouble.code === 'FG-D2';
  const canExport = trouble.code !== 'FG-B1';
  const when = (copy: Copy) => whenWords(copy.at, now);

  const agree = () => {
    if (asking?.kind === 'restore') restore(asking.copy);
    if (asking?.kind === 'go-on') goOn();
    setAsking(null);
  };

  return (
    <section className={styles.screen} aria-label={messages.title} data-recovery={trouble.code}>
      <p role="alert">{messages.what(trouble)}</p>
      {canExport && <p>{latest ? messages.copy(when(latest), latest.notes) : messages.noCopy}</p>}
      <div className={styles.buttons}>
        {canRestore && latest && (
          <Button look="primary" disabled={busy} onClick={() => setAsking({ kind: 'restore', copy: latest })}>
            {messages.restore(when(latest))}
          </Button>
        )}
        {canExport && (
          <Button disabled={busy} onClick={exportAll}>
            {messages.export}
          </Button>
        )}
        <Button disabled={busy} onClick={onTryAgain}>
          {messages.tryAgain}
        </Button>
      </div>
      <p role="status">{busy ? messages.busy : resultWords(result)}</p>
      {canRestore && (
        <details className={styles.more}>
          <summary>{messages.more}</summary>
          <ul className={styles.copies}>
            {earlier.map((copy) => (
              <li key={copy.file}>
                <Button look="link" disabled={busy} onClick={() => setAsking({ kind: 'restore', copy })}>
                  {messages.choose(when(copy), copy.notes)}
                </Button>
              </li>
            ))}
            <li>
              <Button look="link" disabled={busy} onClick={() => setAsking({ kind: 'go-on' })}>
                {messages.goOn(trouble.readable)}
              </Button>
            </li>
          </ul>
        </details>
      )}
      <Diagnostics code={trouble.code} />
      {asking && (
        <AskFirst
          title={
            asking.kind === 'restore' ? messages.restore(when(asking.copy)) : messages.goOn(trouble.readable)
          }
          texts={[
            asking.kind === 'restore' ? messages.restoreAsk(when(asking.copy)) : messages.goOnAsk,
            ...(trouble.code === 'FG-D1' ? [messages.restoreNew] : []),
          ]}
          onAgree={agree}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function resultWords(result: RecoveryResult | null): string {
  switch (result?.kind) {
    case 'exported':
      return messages.exported(result.count, result.unreadable);
    case 'restored':
      return messages.restored(result.count.added + result.count.renewed + result.count.both);
    case 'failed':
      return messages.failed;
    default:
      return '';
  }
}
