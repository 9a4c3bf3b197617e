import { ChevronDown, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Changes } from '@/lib/ask/changes';
import styles from './Chips.module.css';
import type { UnderstoodChip } from './chips';
import { messages } from './messages';

export interface ChipsProps {
  chips: readonly UnderstoodChip[];
  onChange: (changes: Changes) => void;
}

/** What was understood. A chip unfolds, below the row, what else it could be, and a way to leave it out. */
export function Chips({ chips, onChange }: ChipsProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const listId = useId();
  const row = useRef<HTMLUListElement>(null);
  const open = chips.find(({ id }) => id === openId);
  const choose = (chip: UnderstoodChip, changes: Changes) => {
    // Before the choices go, so that the focus goes somewhere.
    row.current?.querySelector<HTMLElement>(`[data-understood="${chip.id}"] button`)?.focus();
    setOpenId(null);
    onChange(changes);
  };
  return (
    <div>
      <ul ref={row} className={styles.chips} aria-label={messages.understood} data-count={chips.length}>
        {chips.map(({ id, subject, label }) => (
          <li key={id} className={styles.item} data-understood={id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={messages.change(subject, label)}
              aria-expanded={id === openId}
              aria-controls={id === openId ? listId : undefined}
              onClick={() => setOpenId(id === openId ? null : id)}
            >
              <span className={styles.label}>{label}</span>
              <Icon icon={ChevronDown} size={12} className={styles.arrow} />
            </button>
          </li>
        ))}
      </ul>
      {open && <Choices id={listId} chip={open} onChoose={(changes) => choose(open, changes)} />}
    </div>
  );
}

interface ChoicesProps {
  id: string;
  chip: UnderstoodChip;
  onChoose: (changes: Changes) => void;
}

function Choices({ id, chip, onChoose }: ChoicesProps) {
  return (
    <div id={id} className={styles.choices} role="group" aria-label={messages.choose(chip.subject)}>
      <span className={`${styles.chip} ${styles.current}`} aria-current="true">
        {chip.label}
      </span>
      {chip.alternatives.map(({ label, changes }) => (
        <button key={label} type="button" className={styles.chip} onClick={() => onChoose(changes)}>
          {label}
        </button>
      ))}
      <button type="button" className={styles.chip} onClick={() => onChoose(chip.leaveOut)}>
        <Icon icon={X} size={12} />
        {messages.leaveOut}
      </button>
    </div>
  );
}
