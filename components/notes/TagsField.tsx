import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTags } from '@/hooks/useTags';
import { completeTag, withTag } from '@/lib/notes/tag-completion';
import { messages } from './messages';
import { parseTags } from './parse-tags';
import styles from './TagsField.module.css';

export interface TagsFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags offered at once. */
const OFFERED = 6;

/**
 * Tags as one line of text, completed from those that other notes have. Keeps what is typed: "a, " must not lose its comma
 * while the next tag is on its way.
 */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(false);
  const [caret, setCaret] = useState(0);
  const [marked, setMarked] = useState(-1);
  const [closed, setClosed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const all = useTags(active);
  const text = parseTags(typed).join() === tags.join() ? typed : tags.join(', ');
  const offered = active && !closed ? completeTag(text, Math.min(caret, text.length), all, OFFERED) : [];
  const open = offered.length > 0;

  const write = (line: string, at: number) => {
    setTyped(line);
    setCaret(at);
    setMarked(-1);
    setClosed(false);
    onChange(parseTags(line));
  };
  const take = (tag: string) => {
    const line = withTag(text, Math.min(caret, text.length), tag);
    write(line, line.length);
    input.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const tag = offered[marked];
    if (event.key === 'ArrowDown') setMarked((marked + 1) % offered.length);
    else if (event.key === 'ArrowUp') setMarked(marked <= 0 ? offered.length - 1 : marked - 1);
    else if (event.key === 'Enter' && tag !== undefined && !event.ctrlKey && !event.metaKey) take(tag);
    else if (event.key === 'Escape') setClosed(true);
    else return;
    event.preventDefault();
    // Escape would leave the editor.
    event.stopPropagation();
  };

  return (
    <div className={styles.field}>
      <input
        ref={input}
        dir="auto"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && marked >= 0 ? `${listId}-${marked}` : undefined}
        className={styles.tags}
        value={text}
        aria-label={messages.tags}
        placeholder={messages.tagsPlaceholder}
        autoComplete="off"
        onFocus={() => setActive(true)}
        onBlur={() => setActive(false)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={handleKeyDown}
        onChange={(event) =>
          write(event.target.value, event.target.selectionStart ?? event.target.value.length)
        }
      />
      <ul id={listId} role="listbox" aria-label={messages.tagsOffered} className={styles.list} hidden={!open}>
        {offered.map((tag, at) => (
          <li
            key={tag}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === marked}
            className={styles.option}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(tag);
            }}
          >
            <bdi>{tag}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
