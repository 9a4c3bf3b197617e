import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';
import styles from './Remark.module.css';

/** One line. */
const LONGEST = 300;

export interface RemarkProps {
  remark: string;
  /** Names the field. */
  label: string;
  /** What the field begins with; `null` while nothing is being written. */
  draft: string | null;
  onWrite: () => void;
  onSave: (remark: string) => void;
}

/** The user's line on how it is here: to be read, or to be written. Neither in the screenshot mode. */
export function Remark({ remark, label, draft, onWrite, onSave }: RemarkProps) {
  const { hides } = useScreenshotMode();
  const change = useRef<HTMLButtonElement>(null);
  if (hides) return remark !== '' && <p className={styles.remark}>{messages.remarkHidden}</p>;
  if (draft !== null) {
    return (
      <RemarkField
        draft={draft}
        label={label}
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
      {remark !== '' && <bdi>“{remark}”</bdi>}{' '}
      <Button ref={change} look="link" onClick={onWrite}>
        {remark === '' ? messages.remarkHint : messages.change}
      </Button>
    </p>
  );
}

interface RemarkFieldProps extends Pick<RemarkProps, 'label' | 'onSave'> {
  draft: string;
  /** The entry was folded, or the panel went on: what was written is kept. */
  onLeave: (remark: string) => void;
}

function RemarkField({ draft, label, onSave, onLeave }: RemarkFieldProps) {
  const [text, setText] = useState(draft);
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
        aria-label={label}
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
