import type { ExportFormat } from '@/hooks/useExport';
import { useFitsImport } from '@/hooks/useFitsImport';
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import { messages } from './messages';

export interface ImportHintProps {
  format: ExportFormat;
  /** Notes of the choice; `null` while it is not known. */
  count: number | null;
}

/** Before a file is written: whether it comes back only by another way. */
export function ImportHint({ format, count }: ImportHintProps) {
  const fits = useFitsImport(format === 'backup' ? count : null);
  return (
    <div role="status">
      {!fits && <p>{messages.willBeTooLarge}</p>}
      {format === 'markdown-zip' && count !== null && count > IMPORT_LIMITS.entries && (
        <p>{messages.zipAsFolder(IMPORT_LIMITS.entries)}</p>
      )}
    </div>
  );
}
