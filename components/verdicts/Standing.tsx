import { CircleCheck, CircleHelp } from 'lucide-react';
import { Age } from '@/components/entries/Age';
import { Icon } from '@/components/ui/Icon';
import type { Entry, Source } from '@/content/types';
import { useVerdicts } from '@/hooks/useVerdicts';
import { statusOf } from '@/lib/verdicts/status';
import { messages } from './messages';
import styles from './Standing.module.css';

export interface StandingProps {
  entry: Entry;
  sources: Readonly<Record<string, Source>>;
  tenantKey: string;
}

/** A page lives for hours, a claim for months: read once. */
const today = new Date();

/** How far an entry can be relied on in this tenant, where there is something to say: in place of its age alone. */
export function Standing({ entry, sources, tenantKey }: StandingProps) {
  const verdicts = useVerdicts()?.filter(({ tenant }) => tenant === tenantKey) ?? [];
  const status = statusOf(entry, sources, verdicts, today);
  switch (status.is) {
    case 'fresh':
      return null;
    case 'old':
      return <Age since={status.since} />;
    case 'confirmed':
      return (
        <span className={`${styles.standing} ${styles.confirmed}`} data-standing="confirmed">
          <Icon icon={CircleCheck} size={12} />
          {messages.confirmed}
        </span>
      );
    case 'doubted':
      return (
        <span className={`${styles.standing} ${styles.doubted}`} data-standing="doubted">
          <Icon icon={CircleHelp} size={12} />
          {messages.doubted[status.says]}
        </span>
      );
  }
}
