import { withoutTicks } from '@/components/search/MarkedText';
import { Button } from '@/components/ui/Button';
import type { RouteAnswer } from '@/lib/ask/commands';
import { CopyLine } from './CopyLine';
import { messages } from './messages';
import styles from './RouteCard.module.css';

export interface RouteCardProps {
  route: RouteAnswer;
  /** The user wants the guide's own answer all the same. */
  onLookHere: () => void;
}

/** Where a question of strategy belongs: the exact command with the question in it, the better one first. */
export function RouteCard({ route, onLookHere }: RouteCardProps) {
  return (
    <div className={styles.route} data-entry-id={route.entry.id} data-kind="route" data-route={route.ref}>
      <h3 className={styles.heading}>{messages.routed}</h3>
      {route.commands.map(({ command, install, why, covers }, place) => (
        <div key={install} className={styles.target}>
          <p>{withoutTicks(why)}</p>
          <CopyLine text={command} label={messages.copyCommand} look={place === 0 ? 'primary' : 'plain'} />
          <p className={styles.install}>{messages.install}</p>
          <CopyLine text={install} label={messages.copyInstall} look="quiet" />
          {place === 0 && covers !== null && (
            <details className={styles.more}>
              <summary>{messages.covers}</summary>
              <p>{withoutTicks(covers)}</p>
            </details>
          )}
        </div>
      ))}
      <Button look="link" onClick={onLookHere}>
        {messages.lookHere}
      </Button>
    </div>
  );
}
