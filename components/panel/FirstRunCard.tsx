import { Button } from '@/components/ui/Button';
import styles from './FirstRunCard.module.css';
import { messages } from './first-run-messages';

export interface FirstRunCardProps {
  onSkip: () => void;
}

export function FirstRunCard({ onSkip }: FirstRunCardProps) {
  return (
    <section className={styles.card} aria-label={messages.firstRunTitle}>
      <p>{messages.firstRun}</p>
      <Button look="primary" onClick={onSkip}>
        {messages.skip}
      </Button>
    </section>
  );
}
