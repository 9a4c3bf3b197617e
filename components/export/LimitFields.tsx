import { useState } from 'react';
import { setExportLimits } from '@/hooks/useExportState';
import type { ExportLimits } from '@/lib/notes/export/overdue';
import styles from './LimitFields.module.css';
import { messages } from './messages';

export interface LimitFieldsProps {
  limits: ExportLimits;
}

const words = { days: messages.limitDays, notes: messages.limitNotes };

/** A figure of no use is not kept: the one before holds until there is a better one. */
const isUsable = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 9999;

/** After how many days or changed notes the Notes tab says that an export is due. */
export function LimitFields({ limits }: LimitFieldsProps) {
  const [typed, setTyped] = useState({ days: String(limits.days), notes: String(limits.notes) });
  const type = (name: keyof ExportLimits, text: string) => {
    setTyped({ ...typed, [name]: text });
    const value = Number(text);
    if (isUsable(value)) void setExportLimits({ ...limits, [name]: value });
  };
  return (
    <fieldset className={styles.limits}>
      <legend>{messages.limits}</legend>
      {(['days', 'notes'] as const).map((name) => (
        <label key={name} className={styles.limit}>
          {words[name]}
          <input
            type="number"
            min={1}
            max={9999}
            value={typed[name]}
            onChange={({ currentTarget }) => type(name, currentTarget.value)}
            onBlur={() => setTyped({ days: String(limits.days), notes: String(limits.notes) })}
          />
        </label>
      ))}
    </fieldset>
  );
}
