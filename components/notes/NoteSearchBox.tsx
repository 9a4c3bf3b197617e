import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { afterPress } from './after-press';
import { messages } from './messages';
import styles from './NoteSearchBox.module.css';

export interface NoteSearchBoxProps {
  typed: string;
  onChange: (typed: string) => void;
}

/** The search line of the notes, with the fields it knows while it has the focus. */
export function NoteSearchBox({ typed, onChange }: NoteSearchBoxProps) {
  const [focused, setFocused] = useState(false);
  const search = useRef<HTMLElement>(null);
  const hintId = useId();
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return;
    event.stopPropagation();
    onChange('');
  };
  return (
    <search
      ref={search}
      className={styles.search}
      onFocus={() => setFocused(true)}
      onBlur={() => afterPress(() => setFocused(search.current?.contains(document.activeElement) ?? false))}
    >
      <div className={styles.box}>
        <Icon icon={Search} size={14} className={styles.icon} />
        <input
          type="text"
          dir="auto"
          className={styles.input}
          aria-label={messages.search}
          aria-describedby={hintId}
          placeholder={messages.searchPlaceholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={handleKeyDown}
        />
        {typed !== '' && <IconButton icon={X} label={messages.searchClear} onClick={() => onChange('')} />}
      </div>
      <p id={hintId} className={styles.hint} hidden={!focused}>
        {messages.searchFields}
      </p>
    </search>
  );
}
