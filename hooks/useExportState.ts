import { useEffect, useState } from 'react';
import { type ExportState, watchExportState } from '@/services/export/export-state';

export { putOffExport, setExportLimits } from '@/services/export/export-state';

/** What is known of the last export; `null` until it was read. */
export function useExportState(): ExportState | null {
  const [state, setState] = useState<ExportState | null>(null);
  useEffect(() => watchExportState(setState), []);
  return state;
}
