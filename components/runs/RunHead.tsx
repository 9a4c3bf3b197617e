import { ArrowLeft, Ellipsis, Flag, Pause, Pencil, Play, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import hidden from '@/components/ui/hidden.module.css';
import { Popover } from '@/components/ui/Popover';
import { timeOf } from '@/lib/dates';
import type { Run } from '@/lib/journal/rows';
import { isUntouched, progressOf } from '@/lib/runs/run';
import { messages } from './messages';
import { NameField } from './NameField';
import styles from './RunHead.module.css';
import { useRunName } from './use-run-name';
import type { RunVerbs } from './use-run-verbs';

export interface RunHeadProps {
  run: Run;
  verbs: RunVerbs;
  /** The name is asked for at once. */
  naming: boolean;
  onFinish: () => void;
  onStartAnother: () => void;
  /** Back to the plain checklist. */
  onLeave: () => void;
}

/** Which run it is, how far it is, and what can be done with the whole of it. */
export function RunHead({ run, verbs, naming, onFinish, onStartAnother, onLeave }: RunHeadProps) {
  const [isNaming, setNaming] = useState(naming);
  const shownName = useRunName(run);
  const { done, skipped, all } = progressOf(run);
  const words = messages.done(done, all, skipped);
  return (
    <header className={styles.head}>
      <div className={styles.tools}>
        <Button look="quiet" icon={ArrowLeft} className={styles.back} onClick={onLeave}>
          {messages.back}
        </Button>
        {run.status === 'open' && (
          <Button look="quiet" icon={Pause} onClick={verbs.hold}>
            {messages.hold}
          </Button>
        )}
        {run.status === 'held' && (
          <Button look="quiet" icon={Play} onClick={verbs.resume}>
            {messages.resume}
          </Button>
        )}
        {run.status !== 'finished' && (
          <Button look="quiet" icon={Flag} onClick={onFinish}>
            {messages.finish}
          </Button>
        )}
        <Popover
          label={messages.menu}
          trigger={(properties) => <IconButton icon={Ellipsis} label={messages.menu} {...properties} />}
        >
          {(close) => {
            const item = (icon: typeof Pencil, label: string, act: () => void) => ({
              icon,
              label,
              onSelect: () => {
                close();
                act();
              },
            });
            const { status } = run;
            return (
              <Menu
                items={[
                  ...(status === 'finished'
                    ? [item(Play, messages.reopen, verbs.resume)]
                    : [item(Pencil, messages.rename, () => setNaming(true))]),
                  item(Plus, messages.another, onStartAnother),
                  ...(status === 'finished' || isUntouched(run)
                    ? []
                    : [item(RotateCcw, messages.reset, verbs.reset)]),
                  item(Trash2, messages.delete, verbs.remove),
                ]}
              />
            );
          }}
        </Popover>
      </div>
      <h2 className={isNaming ? hidden.text : styles.name}>
        <bdi>{shownName}</bdi>
      </h2>
      {isNaming && (
        <NameField
          name={run.name}
          onSave={(name) => {
            setNaming(false);
            if (name !== run.name) verbs.rename(name);
          }}
          onCancel={() => setNaming(false)}
        />
      )}
      <div className={styles.progress} data-done={done} data-skipped={skipped} data-count={all}>
        <progress className={styles.bar} value={done + skipped} max={Math.max(all, 1)} aria-label={words} />
        <span className={styles.words}>{words}</span>
        <span className={styles.saved}>{messages.saved(timeOf(run.updatedAt))}</span>
      </div>
      {run.status === 'held' && <p className={styles.held}>{messages.heldLine}</p>}
    </header>
  );
}
