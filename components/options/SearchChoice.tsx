import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { forgetAllOpened, useOpened } from '@/hooks/useOpened';
import { chooseSearchKey, useSearchKey } from '@/hooks/useSearchKey';
import { fitOfKey } from '@/lib/keys';
import { messages } from './messages';
import styles from './SearchChoice.module.css';

/** The key of the search, and what it remembers. */
export function SearchChoice() {
  const key = useSearchKey();
  const opened = useOpened() ?? [];
  const [told, setTold] = useState('');
  const id = useId();

  const choose = async (sign: string) => {
    const fit = fitOfKey(sign);
    if (fit === 'taken') setTold(messages.keyTaken);
    else if (fit === 'no-key') setTold(messages.keyRefused);
    else setTold((await chooseSearchKey(sign)) ? '' : messages.keyFailed);
  };
  const forget = async () =>
    setTold((await forgetAllOpened()) ? messages.openedForgotten : messages.openedNotForgotten);

  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{messages.searchKey}</label>
      <input
        id={id}
        className={styles.key}
        value={key}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        // The last sign typed is the one meant; nothing typed changes nothing.
        onChange={({ currentTarget }) => {
          const sign = Array.from(currentTarget.value.replace(key, '')).at(-1);
          if (sign !== undefined) void choose(sign.toLowerCase());
        }}
      />
      {opened.length > 0 && (
        <Button onClick={() => void forget()}>{messages.forgetOpened(opened.length)}</Button>
      )}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
