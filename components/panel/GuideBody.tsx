import { Suspense } from 'react';
import { CheckTab } from '@/components/checklist/CheckTab';
import type { Shelf } from '@/components/entries/shelf';
import { FixTab } from '@/components/fixes/FixTab';
import { GotchasTab } from '@/components/gotchas/GotchasTab';
import type { ArrangedGuide, GuideTab } from '@/lib/guide/arrange';
import { ReferenceTab } from './on-demand';

export interface GuideBodyProps {
  tab: GuideTab;
  guide: ArrangedGuide;
  shelf: Shelf;
}

/** What the open tab of the guide shows. */
export function GuideBody({ tab, guide, shelf }: GuideBodyProps) {
  switch (tab) {
    case 'check':
      return <CheckTab setUp={guide.setUp} review={guide.review} shelf={shelf} />;
    case 'gotchas':
      return <GotchasTab gotchas={guide.gotchas} shelf={shelf} />;
    case 'fix':
      return <FixTab fixes={guide.fixes} shelf={shelf} />;
    case 'reference':
      return (
        <Suspense>
          <ReferenceTab guide={guide} shelf={shelf} />
        </Suspense>
      );
  }
}
