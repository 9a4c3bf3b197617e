import { useId } from 'react';
import { type KeyAction, nearerUse } from '@/lib/panel-keys';
import { messages } from './editor-messages';
import styles from './KeyEditor.module.css';

export interface KeyFieldProps {
  action: KeyAction;
  /** Empty: it has none. */
  sign: string;
  describedBy: string;
  onChoose: (sign: string) => void;
}

/** One action and its key. A box, not a trap for keys: whatever way the system has to write the sign works in it. */
export function KeyField({ action, sign, describedBy, onChoose }: KeyFieldProps) {
  const id = useId();
  const nearer = nearerUse(action, sign);
  return (
    <li className={styles.row}>
      <label htmlFor={id}>{messages.action[action]}</label>
      <input
        id={id}
        className={styles.key}
        value={sign}
        placeholder={messages.noKey}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={describedBy}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget: { value }, nativeEvent }) => {
          // Half a sign of a composition is not a key.
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return;
          // The last sign typed is the one meant.
          const typed = Array.from(value.replace(sign, '')).at(-1);
          if (typed !== undefined) onChoose(typed.toLowerCase());
          else if (value === '') onChoose('');
        }}
      />
      {nearer && <p className={styles.nearer}>{messages.nearer[nearer](sign)}</p>}
    </li>
  );
}
