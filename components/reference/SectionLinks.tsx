import { ToggleChip } from '@/components/ui/Chip';
import { messages } from './messages';
import styles from './SectionLinks.module.css';

export interface SectionLinksProps {
  /** The sections of the tab; a section's label is also its id. */
  links: readonly { label: string; count: number }[];
}

/** The sections of a long tab, one press away. Not links: the address of the panel names an entry. */
export function SectionLinks({ links }: SectionLinksProps) {
  const goTo = (id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles.links} aria-label={messages.sections}>
      {links.map(({ label, count }) => (
        <ToggleChip key={label} on={false} aria-pressed={undefined} onClick={() => goTo(label)}>
          {label} <span className={styles.count}>{count}</span>
        </ToggleChip>
      ))}
    </nav>
  );
}
