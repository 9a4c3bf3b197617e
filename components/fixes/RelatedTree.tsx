import { ArrowLeft, ArrowRight, Split } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import styles from './FixEnd.module.css';
import { messages } from './walk-messages';

export interface RelatedTreeProps {
  /** Its symptom; `undefined` where it could not be read. */
  title: string | undefined;
  /** The walk has been through it already. */
  passed: boolean;
  heading: (element: HTMLElement | null) => void;
  onFollow: () => void;
  /** Back to the question that led here. */
  onBack: () => void;
}

/** The way into a related tree. */
export function RelatedTree({ title, passed, heading, onFollow, onBack }: RelatedTreeProps) {
  const leadsOn = title !== undefined && !passed;
  return (
    <section className={styles.end}>
      <p className={styles.related}>
        <Icon icon={Split} />
        {messages.related}
      </p>
      <h3 ref={heading} tabIndex={-1} className={styles.cause}>
        <CodeText text={title ?? messages.relatedGone} />
      </h3>
      {title !== undefined && passed && <p className={styles.hint}>{messages.circle}</p>}
      {leadsOn ? (
        <Button look="primary" icon={ArrowRight} className={styles.follow} onClick={onFollow}>
          {messages.follow}
        </Button>
      ) : (
        <Button icon={ArrowLeft} className={styles.follow} onClick={onBack}>
          {messages.backAStep}
        </Button>
      )}
    </section>
  );
}
