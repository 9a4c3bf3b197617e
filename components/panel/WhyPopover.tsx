import { Button } from '@/components/ui/Button';
import { Popover } from '@/components/ui/Popover';
import { messages } from './messages';
import { signalWords } from './signal-words';
import type { PanelView } from './view';
import styles from './WhyPopover.module.css';

export interface WhyPopoverProps {
  view: PanelView;
  /** Opens the dialog in which the user names the right screen. */
  onNotRight: () => void;
}

/** The evidence for the screen in words, what else it could be, and the way to correct it. */
export function WhyPopover({ view: { signals, alternatives, taughtInstead }, onNotRight }: WhyPopoverProps) {
  return (
    <Popover
      label={messages.whyTitle}
      trigger={(properties) => (
        <Button look="link" className={styles.trigger} {...properties}>
          {messages.why}
        </Button>
      )}
    >
      {(close) => (
        <div className={styles.why}>
          <h2>{messages.whyTitle}</h2>
          {taughtInstead && <p>{messages.taughtInstead(taughtInstead)}</p>}
          {signals.length === 0 && <p className={styles.soft}>{messages.whyNothing}</p>}
          <ul className={styles.signals} data-count={signals.length}>
            {signals.map((signal) => (
              <li key={signalWords(signal)}>{signalWords(signal)}</li>
            ))}
          </ul>
          {alternatives.length > 0 && (
            <p className={styles.soft}>
              {messages.alternatives}: {alternatives.map(({ name }) => name).join(', ')}
            </p>
          )}
          <Button
            onClick={() => {
              close();
              onNotRight();
            }}
          >
            {messages.notRight}
          </Button>
        </div>
      )}
    </Popover>
  );
}
