import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Route } from '@/content/types';
import { Command } from './Command';
import styles from './RouteRow.module.css';

export interface RouteRowProps {
  route: Route;
  shelf: Shelf;
}

/** A kind of question that another skill answers, with the exact command to take along. */
export function RouteRow({ route, shelf }: RouteRowProps) {
  return (
    <EntryRow entry={route} shelf={shelf} preview={<Preview text={route.about} lines={2} />}>
      <p>
        <CodeText text={route.about} />
      </p>
      {route.commands.map(({ command, install, why }) => (
        <div key={command} className={styles.command}>
          <p className={styles.why}>{why}</p>
          <Command command={command} install={install} />
        </div>
      ))}
    </EntryRow>
  );
}
