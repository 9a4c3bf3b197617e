import { useLayoutEffect, useRef } from 'react';
import { QuickSearch, type QuickSearchProps } from '@/components/search/QuickSearch';
import { messages } from './messages';
import styles from './PanelSearch.module.css';

/** The search, laid over the panel. Opened and closed by the user only; the query is kept. */
export function PanelSearch({ onClose, ...search }: QuickSearchProps & { onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = sheet.current;
    opened?.showModal();
    // Closed while it is still in the page: only then does the browser give the focus back.
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-label={messages.search}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <QuickSearch {...search} onClose={onClose} />
    </dialog>
  );
}
