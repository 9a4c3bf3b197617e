import { useId, useState } from 'react';
import { MAX_NAME } from '@/lib/passport/passport';
import { messages } from './messages';
import styles from './NameField.module.css';

export interface NameFieldProps {
  name: string;
  /** What the tenant is called without a name. */
  placeholder: string;
  onChange: (name: string) => void;
}

/** The name of a tenant. While it is typed the field has its own text; afterwards, what is stored. */
export function NameField({ name, placeholder, onChange }: NameFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {messages.subject.name}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MAX_NAME}
        value={typed ?? name}
        placeholder={placeholder}
        className={styles.input}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value.trim());
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
