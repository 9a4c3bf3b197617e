import { type KeyboardEvent, useRef } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Shown after the label; nothing is shown for `null`. */
  count: number | null;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** The id of the element that shows the selected tab. */
  panelId: string;
}

/** The tab's own id, to name its panel by. */
export const tabId = (panelId: string, id: string): string => `${panelId}-${id}`;

/** More is said by a sign: three figures are as many as fit. */
const shortCount = (count: number): string => (count < 999 ? `${count}` : '999+');

/** A row of tabs: arrows, Home and End move and select at once. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, panelId }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const handleKeyDown = (event: KeyboardEvent) => {
    const next = target(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(panelId, tab.id))}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={handleKeyDown}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(panelId, id)}
          aria-selected={id === selected}
          aria-controls={panelId}
          tabIndex={id === selected ? 0 : -1}
          className={styles.tab}
          data-count={count ?? undefined}
          onClick={() => onSelect(id)}
        >
          <span>{name}</span>
          <span className={styles.count}>{count === null ? '' : shortCount(count)}</span>
        </button>
      ))}
    </div>
  );
}

function target(key: string, current: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % length;
    case 'ArrowLeft':
      return (current - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
