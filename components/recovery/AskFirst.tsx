import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { messages } from './messages';
import styles from './RecoveryScreen.module.css';

export interface AskFirstProps {
  /** Also what the button says that agrees. */
  title: string;
  texts: readonly string[];
  onAgree: () => void;
  onClose: () => void;
}

/** The second question before anything is done. */
export function AskFirst({ title, texts, onAgree, onClose }: AskFirstProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.ask}>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div className={styles.buttons}>
          <Button data-first-focus="" onClick={onClose}>
            {messages.cancel}
          </Button>
          <Button look="primary" onClick={onAgree}>
            {title}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
