import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';
import styles from './Remark.module.css';

/** One line. */
const LONGEST = 300;

export interface RemarkProps {
  remark: string;
  writing: boolean;
  onWrite: () => void;
  onSave: (remark: string) => void;
}

/** The user's line on what is different here: to be read, or to be written. */
export function Remark({ remark, writing, onWrite, onSave }: RemarkProps) {
  const { hides } = useScreenshotMode();
  const change = useRef<HTMLButtonElement>(null);
  if (writing) {
    return (
      <RemarkField
        remark={remark}
        onSave={(text) => {
          onSave(text);
          requestAnimationFrame(() => change.current?.focus());
        }}
        onLeave={onSave}
      />
    );
  }
  return (
    <p className={styles.remark}>
      {remark !== '' && (hides ? messages.remarkHidden : <bdi>“{remark}”</bdi>)}{' '}
      <Button ref={change} look="link" onClick={onWrite}>
        {remark === '' ? messages.remarkHint : messages.change}
      </Button>
    </p>
  );
}

interface RemarkFieldProps {
  remark: string;
  onSave: (remark: string) => void;
  /** The entry was folded, or the panel went on: what was written is kept. */
  onLeave: (remark: string) => void;
}

function RemarkField({ remark, onSave, onLeave }: RemarkFieldProps) {
  const [text, setText] = useState(remark);
  const saved = useRef(false);
  const save = () => {
    saved.current = true;
    onSave(text.trim());
  };
  const leave = useEffectEvent(() => {
    if (!saved.current) onLeave(text.trim());
  });
  useEffect(() => {
    const leaving = () => leave();
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      leaving();
    };
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
  };
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (saved.current || currentTarget.contains(relatedTarget)) return;
    saved.current = true;
    onLeave(text.trim());
  };
  return (
    <div className={styles.field} onBlur={handleBlur}>
      <input
        type="text"
        dir="auto"
        autoFocus
        aria-label={messages.remark}
        placeholder={messages.remarkHint}
        maxLength={LONGEST}
        value={text}
        className={styles.input}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={handleKey}
      />
      <Button onClick={save}>{messages.save}</Button>
    </div>
  );
}
