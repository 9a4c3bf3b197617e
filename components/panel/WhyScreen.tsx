import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import { signalWords } from './signal-words';
import type { PanelView } from './view';
import styles from './WhyScreen.module.css';

export interface WhyScreenProps {
  view: PanelView;
  /** Opens the dialog in which the user names the right screen. */
  onNotRight: () => void;
}

/** The evidence for the screen in words, what else it could be, and the way to correct it. */
export function WhyScreen({ view: { signals, alternatives, taughtInstead }, onNotRight }: WhyScreenProps) {
  return (
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
      <Button onClick={onNotRight}>{messages.notRight}</Button>
    </div>
  );
}
