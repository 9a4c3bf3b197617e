import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { choosePanelKeys, usePanelKeys } from '@/hooks/usePanelKeys';
import {
  changedIn,
  fitOfKey,
  type KeyAction,
  keyActions,
  keysFrom,
  type PanelKeys,
  withKey,
} from '@/lib/panel-keys';
import { messages } from './editor-messages';
import { KeyField } from './KeyField';
import styles from './KeyEditor.module.css';

/** What was said last, and what can be done about it. */
interface Told {
  text: string;
  next?: { label: string; keys: PanelKeys; said: string };
}

const nameOf = (action: KeyAction) => messages.action[action];

/** The panel's single keys: each can be another one or none, told of every clash, and all can be reset. */
export function KeyEditor() {
  const keys = usePanelKeys();
  const [told, setTold] = useState<Told | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const hintId = useId();

  const keep = async (next: PanelKeys, said: Told) =>
    setTold((await choosePanelKeys(next)) ? said : { text: messages.failed });
  const choose = (action: KeyAction, sign: string) => {
    const fit = fitOfKey(keys, action, sign);
    if (fit === 'no-key') setTold({ text: messages.noSign });
    else if (fit === 'fits') void keep({ ...keys, [action]: sign }, { text: saidOf(action, sign) });
    else {
      setTold({
        text: messages.taken(sign, nameOf(fit)),
        next: {
          label: keys[action] === '' ? messages.take : messages.exchange,
          keys: withKey(keys, action, sign),
          said: `${saidOf(action, sign)} ${saidOf(fit, keys[action])}`,
        },
      });
    }
  };
  const reset = () =>
    void keep(keysFrom({}), {
      text: messages.isReset,
      next: { label: messages.undo, keys, said: messages.undone },
    });
  const goOn = ({ keys: next, said }: NonNullable<Told['next']>) => {
    void keep(next, { text: said });
    // What was pressed goes.
    status.current?.focus();
  };

  return (
    <section className={styles.editor} aria-label={messages.title}>
      <h3 className={styles.title}>{messages.title}</h3>
      <p id={hintId} className={styles.hint}>
        {messages.hint}
      </p>
      <ul className={styles.rows} data-count={keyActions.length}>
        {keyActions.map((action) => (
          <KeyField
            key={action}
            action={action}
            sign={keys[action]}
            describedBy={hintId}
            onChoose={(sign) => choose(action, sign)}
          />
        ))}
      </ul>
      <div ref={status} role="status" tabIndex={-1} className={styles.told}>
        {told && (
          <>
            {told.text}{' '}
            {told.next && (
              <Button look="link" onClick={() => told.next && goOn(told.next)}>
                {told.next.label}
              </Button>
            )}
          </>
        )}
      </div>
      {Object.keys(changedIn(keys)).length > 0 && <Button onClick={reset}>{messages.reset}</Button>}
    </section>
  );
}

const saidOf = (action: KeyAction, sign: string): string =>
  sign === '' ? messages.removed(nameOf(action)) : messages.changed(nameOf(action), sign);
