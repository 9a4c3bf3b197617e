import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DialogActions } from '@/components/ui/DialogActions';
import type { TeachingDraft } from '@/hooks/useTeachings';
import type { Generation } from '@/lib/screens/types';
import { messages } from './messages';
import type { ScreenChoice } from './ScreenPicker';
import styles from './TeachForm.module.css';

export interface TeachFormProps {
  screen: ScreenChoice;
  host: Generation;
  /** The shape of the address: no tenant, ids or names in it. */
  shape: string;
  /** Names of the keys in the address, without their values. */
  queryKeys: readonly string[];
  /** Labels in sight that can be remembered. */
  labels: readonly string[];
  onChangeScreen: () => void;
  onSave: (draft: TeachingDraft) => void;
  onCancel: () => void;
}

/** What to know the screen by, and a preview of exactly what is stored. */
export function TeachForm({ screen, host, shape, queryKeys, labels, ...on }: TeachFormProps) {
  const [withPath, setWithPath] = useState(shape !== '');
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const draft = {
    screen: screen.id,
    host,
    path: withPath ? shape : '',
    queryKeys: [...keys],
    labels: [...chosen],
  };
  const empty = draft.path === '' && draft.labels.length === 0;

  return (
    <div className={styles.form}>
      <p className={styles.screen}>
        {messages.chosen} <strong>{screen.name}</strong>{' '}
        <Button look="link" onClick={on.onChangeScreen}>
          {messages.change}
        </Button>
      </p>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{messages.remember}</legend>
        {shape !== '' && (
          <Choice on={withPath} onToggle={setWithPath}>
            {messages.address} <code>{shape}</code>
          </Choice>
        )}
        {queryKeys.map((key) => (
          <Choice key={key} on={keys.includes(key)} onToggle={() => setKeys(toggled(keys, key))}>
            {messages.key} <code>{key}</code>
          </Choice>
        ))}
        {labels.map((label) => (
          <Choice key={label} on={chosen.includes(label)} onToggle={() => setChosen(toggled(chosen, label))}>
            {messages.label(label)}
          </Choice>
        ))}
        {labels.length > 0 && <p className={styles.hint}>{messages.labelsHint}</p>}
      </fieldset>
      <Preview draft={draft} screenName={screen.name} />
      <DialogActions>
        {empty && <span className={styles.hint}>{messages.nothingChosen}</span>}
        <Button look="quiet" onClick={on.onCancel}>
          {messages.cancel}
        </Button>
        <Button look="primary" disabled={empty} onClick={() => on.onSave(draft)}>
          {messages.save}
        </Button>
      </DialogActions>
    </div>
  );
}

const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

interface ChoiceProps {
  on: boolean;
  onToggle: (on: boolean) => void;
  children: ReactNode;
}

function Choice({ on, onToggle, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

function Preview({ draft, screenName }: { draft: TeachingDraft; screenName: string }) {
  const rows = [
    [messages.previewScreen, screenName],
    [messages.previewApp, messages.app[draft.host]],
    [messages.previewAddress, [draft.path || messages.anyAddress, ...draft.queryKeys].join(', ')],
    [messages.previewLabels, draft.labels.join(', ') || messages.noLabels],
  ] as const;
  return (
    <section className={styles.preview} aria-label={messages.preview}>
      <p className={styles.legend}>{messages.preview}</p>
      <dl className={styles.rows}>
        {rows.map(([term, value]) => (
          <div key={term} className={styles.row}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{messages.never}</p>
    </section>
  );
}
