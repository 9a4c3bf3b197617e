import { Button } from '@/components/ui/Button';
import styles from './FirstRunCard.module.css';
import { messages } from './first-run-messages';

export interface FirstRunCardProps {
  onWelcome: () => void;
  onSkip: () => void;
}

/** For who has closed the welcome page without a word. */
export function FirstRunCard({ onWelcome, onSkip }: FirstRunCardProps) {
  return (
    <section className={styles.card} aria-label={messages.firstRunTitle}>
      <p>{messages.firstRun}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onSkip}>
          {messages.skip}
        </Button>
        <Button look="quiet" onClick={onWelcome}>
          {messages.choose}
        </Button>
      </div>
    </section>
  );
}
