import type { Shelf } from '@/components/entries/shelf';
import type { Endpoint, Example, Fact, Route, Skill, Term } from '@/content/types';
import { EndpointRow } from './EndpointRow';
import { ExampleRow } from './ExampleRow';
import { FactRow } from './FactRow';
import type { Glossary } from './glossary';
import { RouteRow } from './RouteRow';
import { SkillRow } from './SkillRow';
import { TermRow } from './TermRow';

/** The kinds of entries that are looked up, not worked through. */
export type ReferenceEntry = Endpoint | Example | Fact | Route | Skill | Term;

export interface ReferenceRowProps {
  entry: ReferenceEntry;
  shelf: Shelf;
  glossary: Glossary;
}

/** One entry of the reference, as its kind asks. */
export function ReferenceRow({ entry, shelf, glossary }: ReferenceRowProps) {
  switch (entry.kind) {
    case 'endpoint':
      return <EndpointRow endpoint={entry} shelf={shelf} glossary={glossary} />;
    case 'example':
      return <ExampleRow example={entry} shelf={shelf} glossary={glossary} />;
    case 'fact':
      return <FactRow fact={entry} shelf={shelf} glossary={glossary} />;
    case 'route':
      return <RouteRow route={entry} shelf={shelf} />;
    case 'skill':
      return <SkillRow skill={entry} shelf={shelf} />;
    case 'term':
      return <TermRow term={entry} shelf={shelf} glossary={glossary} />;
  }
}
