import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { openCommandKeys, useCommandKeys } from '@/hooks/useCommandKeys';
import styles from './CommandKeys.module.css';
import { messages } from './messages';
import { RowList } from './RowList';

/** The browser's commands with the keys they really have, and the way to where the browser lets them be changed. */
export function CommandKeys() {
  const keys = useCommandKeys();
  const [told, setTold] = useState('');
  const open = async () => setTold((await openCommandKeys()) ? '' : messages.keysElsewhere);
  return (
    <div className={styles.keys}>
      <RowList
        label={messages.keys}
        rows={keys.map(({ name, key }) => ({
          id: name,
          name: messages.command[name] ?? name,
          value: key ? <kbd>{key}</kbd> : <span className={styles.none}>{messages.noKey}</span>,
        }))}
      />
      <Button onClick={() => void open()}>{messages.changeKeys}</Button>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
