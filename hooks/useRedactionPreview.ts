import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { Dates, ExportScope } from '@/services/export/choose-notes';
import { previewRedaction, type RedactionPreview } from '@/services/export/redaction-preview';

/**
 * What redacting would do; `null` until there is something to show. Leaving stops it.
 *
 * @param scope - Compared by content, as `dates` are.
 */
export function useRedactionPreview(scope: ExportScope, dates: Dates): RedactionPreview | null {
  const question = JSON.stringify([scope, dates]);
  const [last, setLast] = useState<{ question: string; preview: RedactionPreview } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const [asked, within] = JSON.parse(question) as [ExportScope, Dates];
    const show = (preview: RedactionPreview) => setLast({ question, preview });
    previewRedaction(asked, within, show, controller.signal).catch((cause: unknown) => {
      if (controller.signal.aborted) return;
      console.error('Field Guide: the preview could not be made.', errorName(cause));
    });
    return () => controller.abort();
  }, [question]);

  return last?.question === question ? last.preview : null;
}
