import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { forgetAllOpened, useOpened } from '@/hooks/useOpened';
import { messages } from './messages';
import styles from './SearchChoice.module.css';

/** What the search remembers. */
export function SearchChoice() {
  const opened = useOpened() ?? [];
  const [told, setTold] = useState('');
  const forget = async () =>
    setTold((await forgetAllOpened()) ? messages.openedForgotten : messages.openedNotForgotten);

  return (
    <div className={styles.choice}>
      {opened.length > 0 && (
        <Button onClick={() => void forget()}>{messages.forgetOpened(opened.length)}</Button>
      )}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
