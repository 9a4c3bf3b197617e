import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import type { ArrangedGuide } from '@/lib/guide/arrange';
import { groupBy } from '@/lib/guide/group';
import { ExampleRow } from './ExampleRow';
import { FactRow } from './FactRow';
import { messages } from './messages';
import { RouteRow } from './RouteRow';
import { TermRow } from './TermRow';
import { WhereItLives } from './WhereItLives';
import styles from './ReferenceTab.module.css';

export interface ReferenceTabProps {
  guide: Pick<ArrangedGuide, 'where' | 'facts' | 'terms' | 'examples' | 'routes'>;
  shelf: Shelf;
}

/** What is worth looking up: the place, facts, words, examples, and where other questions go. */
export function ReferenceTab({ guide: { where, facts, terms, examples, routes }, shelf }: ReferenceTabProps) {
  const entries = [
    where,
    facts.here,
    facts.rest,
    terms.here,
    terms.rest,
    examples.here,
    examples.rest,
    routes,
  ];
  if (entries.every(({ length }) => length === 0)) return <EmptyState text={messages.empty} />;
  return (
    <div className={styles.reference}>
      {where.length > 0 && <WhereItLives facts={where} shelf={shelf} />}
      <SplitList split={facts} shelf={shelf} label={messages.facts}>
        {(list) =>
          groupBy(list, ({ topic }) => topic).map(({ heading, items }) => (
            <EntryList key={heading} heading={heading}>
              {items.map((fact) => (
                <FactRow key={fact.id} fact={fact} shelf={shelf} />
              ))}
            </EntryList>
          ))
        }
      </SplitList>
      <SplitList split={examples} shelf={shelf} label={messages.examples}>
        {(list) => (
          <EntryList heading={messages.examples}>
            {list.map((example) => (
              <ExampleRow key={example.id} example={example} shelf={shelf} />
            ))}
          </EntryList>
        )}
      </SplitList>
      <SplitList split={terms} shelf={shelf} label={messages.terms}>
        {(list) => (
          <EntryList heading={messages.terms}>
            {list.map((term) => (
              <TermRow key={term.id} term={term} shelf={shelf} />
            ))}
          </EntryList>
        )}
      </SplitList>
      {routes.length > 0 && (
        <EntryList heading={messages.routes}>
          {routes.map((route) => (
            <RouteRow key={route.id} route={route} shelf={shelf} />
          ))}
        </EntryList>
      )}
    </div>
  );
}
