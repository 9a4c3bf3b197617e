import { useId } from 'react';
import type { Role } from '@/lib/choices/choices';
import { messages } from './messages';
import styles from './RoleChoice.module.css';
import { useChoosing } from './use-choosing';

// The keys of a record of words are its values and nothing else.
const ROLES = Object.entries(messages.roles) as [Role, readonly [string, string]][];

/** What the user does with Planhat, and what follows from it. */
export function RoleChoice() {
  const { chosen, failed, choose } = useChoosing();
  const name = useId();
  return (
    <fieldset className={styles.roles} aria-label={messages.role}>
      {ROLES.map(([id, [label, follows]]) => (
        <label key={id} className={styles.role}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={chosen.role === id}
            onChange={() => choose({ role: id })}
          />
          <span className={styles.label}>{label}</span>
          <span className={styles.follows}>{follows}</span>
        </label>
      ))}
      {failed && <p role="alert">{messages.notSaved}</p>}
    </fieldset>
  );
}
