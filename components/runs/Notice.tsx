import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { RunConflict } from '@/lib/runs/conflict';
import { failureText } from './failure-text';
import { messages } from './messages';
import styles from './Notice.module.css';

/** What was just done, and the way back. */
export interface RunNotice {
  text: string;
  action: string;
  /** Resolves when the way back was taken. */
  act: () => Promise<void>;
}

export interface NoticeProps {
  notice: RunNotice;
  onDone: () => void;
}

/** Says what was just done. Its button takes the focus: what had it is gone. */
export function Notice({ notice, onDone }: NoticeProps) {
  const [failed, setFailed] = useState<{ notice: RunNotice; cause: unknown } | null>(null);
  const failure = failed?.notice === notice ? failed : null;
  // There is no way back any more: nothing is left but to read why.
  const isOver = failure?.cause instanceof RunConflict;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [notice]);
  const act = () => {
    notice.act().then(onDone, (cause: unknown) => setFailed({ notice, cause }));
  };
  return (
    <div className={styles.notice} role="status">
      <span>{failure ? failureText(failure.cause) : notice.text}</span>
      <Button ref={button} look="link" onClick={isOver ? onDone : act}>
        {isOver ? messages.close : notice.action}
      </Button>
    </div>
  );
}
