import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './RunLine.module.css';

export interface RunLineProps {
  done: number;
  all: number;
  /** Whether a run keeps the ticks, and whether it began with the last one. */
  run: 'none' | 'started' | 'open';
  /** The way into the run takes the focus: one just came out of it. */
  takesFocus: boolean;
  onStart: () => void;
  onOpen: () => void;
  onName: () => void;
}

/** How far one is, and the way into the run. Keeps its height, so that the first tick moves nothing. */
export function RunLine({ done, all, run, takesFocus, onStart, onOpen, onName }: RunLineProps) {
  const words = messages.progress(done, all);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div ref={line} className={styles.line} data-run={run}>
      <progress className={styles.bar} value={done} max={Math.max(all, 1)} aria-label={words} />
      <span className={styles.words}>{words}</span>
      <span role="status">{run === 'started' && `${messages.started} ·`}</span>
      {run === 'none' && (
        <Button look="link" onClick={onStart}>
          {messages.start}
        </Button>
      )}
      {run === 'started' && (
        <Button look="link" onClick={onName}>
          {messages.nameIt}
        </Button>
      )}
      {run === 'open' && (
        <Button look="link" onClick={onOpen}>
          {messages.openRun}
        </Button>
      )}
    </div>
  );
}
