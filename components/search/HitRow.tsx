import { severityIcons } from '@/components/gotchas/severity-icons';
import { messages as gotchaMessages } from '@/components/gotchas/messages';
import { messages as entryMessages } from '@/components/entries/messages';
import { Icon } from '@/components/ui/Icon';
import type { ShelvedEntry } from '@/hooks/useGuide';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { freshnessOf } from '@/lib/guide/freshness';
import { formatSeenOn } from '@/lib/guide/seen-on';
import { type Found, isEntry } from '@/lib/quick-search/found';
import styles from './HitRow.module.css';
import { kindIcons } from './kind-icons';
import { MarkedText, withoutTicks } from './MarkedText';
import { messages } from './messages';

export interface HitRowProps {
  hit: Found;
  /** What the guide has of it; `null` for what is no entry, and until its area is there. */
  shelved: ShelvedEntry | null;
  /** Name of the hit's area; empty for what belongs to none. */
  areaName: string;
  /** DOM id, for `aria-activedescendant`. */
  id: string;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
}

const HIDDEN_NOTE = { title: messages.kinds.note, context: '', marks: [] };

/** A page lives for hours, a claim for months: read once. */
const today = new Date();

/** One line of a list of hits: 44 px high, whatever it says. */
export function HitRow({ hit: found, shelved, areaName, id, selected, onSelect, onOpen }: HitRowProps) {
  const { hides } = useScreenshotMode();
  const hit = hides && found.kind === 'note' ? { ...found, ...HIDDEN_NOTE } : found;
  const severity = shelved?.entry.kind === 'gotcha' ? shelved.entry.severity : null;
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.row}
      data-kind={hit.kind}
      data-entry-id={isEntry(hit) ? hit.id : undefined}
      data-note-id={hit.kind === 'note' ? hit.id : undefined}
      // Moving, not entering: a list that changes under a pointer at rest must not change the selection.
      onPointerMove={onSelect}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Icon
        icon={severity ? severityIcons[severity] : kindIcons[hit.kind]}
        className={`${styles.icon} ${severity ? styles[severity] : ''}`}
      />
      <span className={styles.title} title={withoutTicks(hit.title)}>
        <MarkedText text={hit.title} marks={hit.marks} />
      </span>
      <span className={styles.line}>
        {[
          severity ? messages.gotcha(gotchaMessages.severity[severity]) : messages.kinds[hit.kind],
          areaName,
          shelved ? ageOf(shelved) : '',
          withoutTicks(hit.context),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

/** Said only where it is a reason to look again. */
function ageOf({ entry, area }: ShelvedEntry): string {
  const { old, checkedOn } = freshnessOf(entry, area.sources, today);
  return old && checkedOn !== null ? entryMessages.notCheckedSince(formatSeenOn(checkedOn)) : '';
}
