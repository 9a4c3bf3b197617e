import { useState } from 'react';
import { messages } from './messages';
import { parseTags } from './parse-tags';
import styles from './TagsField.module.css';

export interface TagsFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags as one line of text. Keeps what is typed: "a, " must not lose its comma while the next tag is on its way. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const text = parseTags(typed).join() === tags.join() ? typed : tags.join(', ');
  return (
    <input
      dir="auto"
      className={styles.tags}
      value={text}
      aria-label={messages.tags}
      placeholder={messages.tagsPlaceholder}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseTags(event.target.value));
      }}
    />
  );
}
