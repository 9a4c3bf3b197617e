import { Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import { ImportDialog } from './on-demand';
import { PastImports } from './PastImports';
import styles from './ImportSection.module.css';

/** On the options page: the way to an import, and those that can be taken back. */
export function ImportSection() {
  const [importing, setImporting] = useState(false);
  return (
    <div className={styles.section}>
      <div>
        <Button onClick={() => setImporting(true)}>{messages.import}</Button>
      </div>
      <PastImports />
      <Suspense>{importing && <ImportDialog onClose={() => setImporting(false)} />}</Suspense>
    </div>
  );
}
