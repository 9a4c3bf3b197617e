import { type Exported, exportNotes, type ExportOptions } from '@/services/export/export-notes';
import { createBlobSink } from '@/services/export/sinks';

/** Export, and give the file back. */
export async function exportToBlob(options: ExportOptions): Promise<Exported & { file: Blob }> {
  const sink = createBlobSink('');
  const exported = await exportNotes(options, sink);
  return { ...exported, file: sink.toBlob() };
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
