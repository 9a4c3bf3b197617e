import { messages as gotchaMessages } from '@/components/gotchas/messages';
import { Icon } from '@/components/ui/Icon';
import type { ShelvedEntry } from '@/hooks/useEntry';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { type Found, isEntry } from '@/lib/search/found';
import styles from './HitRow.module.css';
import { MarkedText, withoutTicks } from './MarkedText';
import { messages } from './messages';
import { plainIcon, type RowDetails } from './use-row-details';

export interface HitRowProps {
  hit: Found;
  /** What the guide has of it; `null` for what is no entry, and as long as its area is not needed. */
  shelved: ShelvedEntry | null;
  details: RowDetails;
  /** Name of the hit's area; empty for what belongs to none. */
  areaName: string;
  /** Not all rows are in the page, so each says where it stands. */
  place: { at: number; of: number };
  /** DOM id, for `aria-activedescendant`. */
  id: string;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
}

const HIDDEN_NOTE = { title: messages.kinds.note, context: '', marks: [] };

/** One line of a list of hits: 44 px high whatever it says, but where it is so narrow that a title needs two lines. */
export function HitRow({
  hit: found,
  shelved,
  details,
  areaName,
  place,
  id,
  selected,
  onSelect,
  onOpen,
}: HitRowProps) {
  const { hides } = useScreenshotMode();
  const hit = hides && found.kind === 'note' ? { ...found, ...HIDDEN_NOTE } : found;
  const { severity } = hit;
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={place.at + 1}
      aria-setsize={place.of}
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
        icon={details.kindIcons[hit.kind] ?? plainIcon}
        className={`${styles.icon} ${severity ? styles[severity] : ''}`}
      />
      <span className={styles.title} title={withoutTicks(hit.title)}>
        <MarkedText text={hit.title} marks={hit.marks} />
      </span>
      <span className={styles.line}>
        {[
          severity ? messages.gotcha(gotchaMessages.severity[severity]) : messages.kinds[hit.kind],
          areaName,
          shelved && !severity ? details.ageOf(shelved) : '',
          withoutTicks(hit.context),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
