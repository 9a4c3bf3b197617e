import { Search } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { type BoxKeys, pressBoxKey } from './box-keys';
import { messages } from './messages';
import styles from './SearchBox.module.css';

export interface SearchBoxProps extends BoxKeys {
  /** The input itself, so that the owner can give the focus back to it. */
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** What stands there at first was typed just now: typing goes on behind it. */
  goesOn: boolean;
  onQueryChange: (query: string) => void;
  /** DOM id of the list that shows the hits. */
  listId: string;
  /** Whether that list is on the page. */
  expanded: boolean;
  /** DOM id of the selected row. */
  activeId: string | undefined;
}

/** The box of a combobox: what is typed goes here, and so do the keys that walk the list. */
export function SearchBox({
  box,
  query,
  goesOn,
  onQueryChange,
  listId,
  expanded,
  activeId,
  ...on
}: SearchBoxProps) {
  const typed = useRef(goesOn);
  useEffect(() => {
    box.current?.focus();
  }, [box]);
  // What stood there before is selected: typing replaces it.
  useEffect(() => {
    if (!typed.current) box.current?.select();
  }, [box, query]);
  const handleMove: BoxKeys['onMove'] = (to) => {
    // The hit is meant from now on, not the text: a copy takes the hit.
    const end = query.length;
    box.current?.setSelectionRange(end, end);
    on.onMove(to);
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
        onChange={(event) => {
          typed.current = true;
          onQueryChange(event.target.value);
        }}
        onKeyDown={(event) => pressBoxKey(event, { ...on, onMove: handleMove })}
      />
    </search>
  );
}
