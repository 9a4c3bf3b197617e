import { useState } from 'react';
import { messages } from '@/components/options/messages';
import { RowList } from '@/components/options/RowList';
import { Button } from '@/components/ui/Button';
import { openCommandKeys, useCommandKeys } from '@/hooks/useCommandKeys';
import { commandMessages } from './command-messages';
import styles from './CommandKeys.module.css';
import { KeyCaps } from './KeyCaps';

/** The browser's commands with the keys they really have, and the way to where the browser lets them be changed. */
export function CommandKeys() {
  const keys = useCommandKeys();
  const [told, setTold] = useState('');
  const open = async () => setTold((await openCommandKeys()) ? '' : messages.keysElsewhere);
  return (
    <div className={styles.keys}>
      <RowList
        label={messages.commands}
        rows={keys.map(({ name, key }) => ({
          id: name,
          name: commandMessages.command[name] ?? name,
          value: <KeyCaps keys={key ? [key] : []} />,
        }))}
      />
      <Button onClick={() => void open()}>{messages.changeKeys}</Button>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
