import type { Hit } from '@/lib/search/types';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { Icon } from '@/components/ui/Icon';
import styles from './HitRow.module.css';
import { kindIcons } from './kind-icons';
import { MarkedText, withoutTicks } from './MarkedText';
import { messages } from './messages';

export interface HitRowProps {
  hit: Hit;
  /** Name of the hit's area; empty for a note that belongs to none. */
  areaName: string;
  /** DOM id, for `aria-activedescendant`. */
  id: string;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
}

const HIDDEN_NOTE = { title: messages.kinds.note, context: '', marks: [] };

/** One line of a list of hits: 44 px high, whatever it says. */
export function HitRow({ hit: found, areaName, id, selected, onSelect, onOpen }: HitRowProps) {
  const { hides } = useScreenshotMode();
  const hit = hides && found.kind === 'note' ? { ...found, ...HIDDEN_NOTE } : found;
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.row}
      data-kind={hit.kind}
      data-entry-id={hit.kind === 'note' ? undefined : hit.id}
      data-note-id={hit.kind === 'note' ? hit.id : undefined}
      // Moving, not entering: a list that changes under a pointer at rest must not change the selection.
      onPointerMove={onSelect}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Icon icon={kindIcons[hit.kind]} className={styles.icon} />
      <span className={styles.title} title={withoutTicks(hit.title)}>
        <MarkedText text={hit.title} marks={hit.marks} />
      </span>
      <span className={styles.line}>
        {[messages.kinds[hit.kind], areaName, withoutTicks(hit.context)].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
