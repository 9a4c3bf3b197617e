import { CircleHelp } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { useVerdict } from '@/hooks/useVerdicts';
import { messages } from './messages';
import styles from './DoubtMark.module.css';

export interface DoubtMarkProps {
  entryId: string;
  tenantKey: string;
}

/** On a folded entry: somebody found it otherwise here. It stays where it stands. */
export function DoubtMark({ entryId, tenantKey }: DoubtMarkProps) {
  const verdict = useVerdict(tenantKey, entryId);
  if (!verdict || verdict.says === 'still-true') return null;
  return (
    <p className={styles.mark} data-doubted="">
      <Icon icon={CircleHelp} size={12} />
      {messages.doubted[verdict.says]}
    </p>
  );
}
