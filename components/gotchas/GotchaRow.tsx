import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import type { Gotcha } from '@/content/types';
import styles from './GotchaRow.module.css';
import { messages } from './messages';
import { severityIcons } from './severity-icons';

export interface GotchaRowProps {
  gotcha: Gotcha;
  shelf: Shelf;
}

export function GotchaRow({ gotcha, shelf }: GotchaRowProps) {
  const tone = styles[gotcha.severity];
  const word = <span className={`${styles.word} ${tone}`}>{messages.severity[gotcha.severity]}</span>;
  return (
    <EntryRow
      entry={gotcha}
      shelf={shelf}
      lead={<Icon icon={severityIcons[gotcha.severity]} className={tone} />}
      preview={<Preview text={gotcha.what} lines={2} label={word} />}
    >
      <p>
        {word}
        <CodeText text={gotcha.what} />
      </p>
      <Details
        rows={[
          [messages.why, gotcha.why],
          [messages.avoid, gotcha.avoid],
        ]}
      />
    </EntryRow>
  );
}
