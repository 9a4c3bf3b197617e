import { useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { messages } from './messages';
import styles from './ScreenPicker.module.css';

/** A screen that can be chosen. */
export interface ScreenChoice {
  id: string;
  name: string;
  /** Name of its area; empty where it has none. */
  areaName: string;
}

export interface ScreenPickerProps {
  screens: readonly ScreenChoice[];
  onPick: (screen: ScreenChoice) => void;
}

/** All screens, filtered by name or area as one types. */
export function ScreenPicker({ screens, onPick }: ScreenPickerProps) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const found = screens.filter(({ name, areaName }) => `${name} ${areaName}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.picker}>
      <input
        type="search"
        className={styles.filter}
        value={filter}
        aria-label={messages.filter}
        placeholder={messages.filter}
        data-first-focus
        onChange={(event) => setFilter(event.target.value)}
      />
      {found.length === 0 && <EmptyState text={messages.none} />}
      <ul className={styles.list} aria-label={messages.screens} data-count={found.length}>
        {found.map((screen) => (
          <li key={screen.id}>
            <button type="button" className={styles.screen} onClick={() => onPick(screen)}>
              <span>{screen.name}</span>
              <span className={styles.area}>{screen.areaName}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
