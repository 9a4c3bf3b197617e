import { ChipButton } from '@/components/ui/Chip';
import { messages } from './messages';
import styles from './SectionLinks.module.css';

export interface SectionLinksProps {
  /** The sections of the tab by the ids of their elements. */
  links: readonly { id: string; label: string }[];
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
      {links.map(({ id, label }) => (
        <ChipButton key={id} onClick={() => goTo(id)}>
          {label}
        </ChipButton>
      ))}
    </nav>
  );
}
