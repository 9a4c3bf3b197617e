import { useId } from 'react';
import { withoutTicks } from '@/components/search/MarkedText';
import { Button } from '@/components/ui/Button';
import type { Fix } from '@/content/types';
import { kindIcons } from '@/components/search/kind-icons';
import styles from './LikelyFix.module.css';
import { messages } from './messages';

export interface LikelyFixProps {
  fix: Fix;
  onOpen: (id: string) => void;
}

/** The way to the fault that fits the question best, with its first question. */
export function LikelyFix({ fix, onOpen }: LikelyFixProps) {
  const titleId = useId();
  return (
    <div className={styles.fix} data-entry-id={fix.id} data-kind={fix.kind}>
      <h3 className={styles.label}>{messages.likelyFix}</h3>
      <p id={titleId} className={styles.title}>
        {withoutTicks(fix.title)}
      </p>
      {fix.questions[0] && <p className={styles.first}>{withoutTicks(fix.questions[0].ask)}</p>}
      <Button
        look="primary"
        icon={kindIcons.fix}
        aria-describedby={titleId}
        className={styles.start ?? ''}
        onClick={() => onOpen(fix.id)}
      >
        {messages.startDiagnosis}
      </Button>
    </div>
  );
}
