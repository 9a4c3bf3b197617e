import { useMemo } from 'react';
import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import type { ArrangedGuide, Split } from '@/lib/guide/arrange';
import { groupBy } from '@/lib/guide/group';
import { mentionFinder } from '@/lib/guide/term-mentions';
import { messages } from './messages';
import { ReferenceRow, type ReferenceEntry } from './ReferenceRow';
import styles from './ReferenceTab.module.css';
import { SectionLinks } from './SectionLinks';
import { WhereItLives } from './WhereItLives';

export interface ReferenceTabProps {
  guide: ArrangedGuide;
  shelf: Shelf;
}

interface Section {
  id: string;
  label: string;
  split: Split<ReferenceEntry>;
}

/** What is worth looking up: the place, endpoints, facts, examples, words, and where other questions go. */
export function ReferenceTab({ guide, shelf }: ReferenceTabProps) {
  const { area, onGoTo } = shelf;
  const find = useMemo(() => mentionFinder(area.entries.filter((entry) => entry.kind === 'term')), [area]);
  const glossary = { find, onGoTo };
  const sections = sectionsOf(guide);
  const someOwn = sections.some(({ split }) => split.here.length > 0);
  if (guide.where.length === 0 && sections.length === 0) return <EmptyState text={messages.empty} />;
  return (
    <div className={styles.reference}>
      {sections.length > 1 && <SectionLinks links={sections} />}
      {guide.where.length > 0 && <WhereItLives facts={guide.where} shelf={shelf} glossary={glossary} />}
      {sections.map(({ id, label, split }) => (
        <div key={id} id={id} tabIndex={-1} className={styles.section}>
          <SplitList split={split} shelf={shelf} label={label} folded={someOwn ? label : undefined}>
            {(entries) =>
              groupBy(entries, (entry) => headingOf(entry) ?? label).map(({ heading, items }) => (
                <EntryList key={heading} heading={heading} sticky>
                  {items.map((entry) => (
                    <ReferenceRow key={entry.id} entry={entry} shelf={shelf} glossary={glossary} />
                  ))}
                </EntryList>
              ))
            }
          </SplitList>
        </div>
      ))}
    </div>
  );
}

/** The heading of an entry inside its section, where it does not stand under the section's own. */
function headingOf(entry: ReferenceEntry): string | null {
  if (entry.kind === 'fact') return entry.topic;
  if (entry.kind === 'route') return messages.routes;
  return entry.kind === 'skill' ? messages.skills : null;
}

const sizeOf = ({ here, rest }: Section['split']): number => here.length + rest.length;

/** In the order in which people look: calls before prose, words and other help last. */
function sectionsOf({ endpoints, facts, examples, terms, routes, skills }: ArrangedGuide): Section[] {
  const sections: Section[] = [
    { id: 'reference-endpoints', label: messages.endpoints, split: endpoints },
    { id: 'reference-facts', label: messages.facts, split: facts },
    { id: 'reference-examples', label: messages.examples, split: examples },
    { id: 'reference-terms', label: messages.terms, split: terms },
    {
      id: 'reference-elsewhere',
      label: messages.elsewhere,
      split: { here: [...routes, ...skills], rest: [] },
    },
  ];
  return sections.filter(({ split }) => sizeOf(split) > 0);
}
