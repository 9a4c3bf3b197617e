import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { Icon } from '@/components/ui/Icon';
import { messages } from './messages';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  /** The input itself, so that the owner can give the focus back to it. */
  box: RefObject<HTMLInputElement | null>;
  query: string;
  onQueryChange: (query: string) => void;
  /** DOM id of the list that shows the hits. */
  listId: string;
  /** Whether that list is on the page. */
  expanded: boolean;
  /** DOM id of the selected row. */
  activeId: string | undefined;
  /** 1 for the next row, -1 for the one before. */
  onMove: (by: 1 | -1) => void;
  /** Enter. Called in the user's own key press, so that a panel may be opened. */
  onEnter: () => void;
  /** Escape; answers whether there was something to leave. If not, the key goes on to the page and the browser. */
  onEscape: () => boolean;
}

/** The box of a combobox: what is typed goes here, and so do the keys that walk the list. */
export function SearchBox({ box, query, onQueryChange, listId, expanded, activeId, ...on }: SearchBoxProps) {
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [box]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const used = act(event.key);
    if (used) event.preventDefault();
  };
  const act = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') on.onMove(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') on.onEnter();
    else return key === 'Escape' && on.onEscape();
    return true;
  };

  return (
    <search className={styles.box}>
      <Icon icon={Search} className={styles.icon} />
      <input
        ref={box}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={messages.label}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        aria-activedescendant={activeId}
        placeholder={messages.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={300}
        value={query}
        onChange={(event) => onQueryChange(event.target.value)}
        onKeyDown={handleKey}
      />
    </search>
  );
}
