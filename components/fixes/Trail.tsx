import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Answer, Leg } from '@/lib/walks/moves';
import { messages } from './walk-messages';
import styles from './Trail.module.css';

export interface TrailProps {
  legs: readonly Leg[];
  /** Takes back the answer at this place of a tree, and all after it. */
  onBackTo: (leg: number, index: number) => void;
}

/** So many stand above the question; more would push it out of sight. */
const SHOWN = 3;

/** The answers given, each a way back. The last ones; the others one press away. */
export function Trail({ legs, onBackTo }: TrailProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { hides } = useScreenshotMode();
  const chips = legs.flatMap(({ answers, title }, leg) =>
    answers.map((given, index) => ({ given, leg, index, enters: leg > 0 && index === 0 ? title : null })),
  );
  if (chips.length === 0) return null;
  const folded = unfolded || chips.length <= SHOWN + 1 ? 0 : chips.length - SHOWN;
  return (
    <div className={styles.trail}>
      {folded > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setUnfolded(true)}>
          {messages.earlier(folded)}
        </Button>
      )}
      <ol className={styles.list} aria-label={messages.trail} start={folded + 1}>
        {chips.slice(folded).map(({ given, leg, index, enters }) => (
          <li key={`${leg}:${given.question}`} className={styles.item}>
            {enters !== null && (
              <span className={styles.enters}>
                <CodeText text={messages.then(enters)} />
              </span>
            )}
            <Chip given={given} hidesValue={hides} onPress={() => onBackTo(leg, index)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ChipProps {
  given: Answer;
  hidesValue: boolean;
  onPress: () => void;
}

function Chip({ given: { ask, when, value }, hidesValue, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      title={messages.backTo(ask.replaceAll('`', ''))}
      onClick={onPress}
    >
      <span className={styles.ask}>
        <CodeText text={ask} />
      </span>
      <span className={styles.answer}>{when}</span>
      {value !== '' && !hidesValue && <bdi className={styles.value}>{value}</bdi>}
    </button>
  );
}
