import { isNamed } from '@/lib/notes/errors';
import { downloadFile } from '../download';
import { createBlobSink, createFileSink, type FileStream, type Sink } from './sinks';

/** A file that is about to be written. */
export interface TargetFile {
  sink: Sink;
  /** To be called once the sink is closed: offers for download what was not written to its place directly. */
  deliver: () => void;
}

/** Not yet in TypeScript's own list, since not every browser has it. */
interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    startIn: 'downloads';
    types: { accept: Record<string, string[]> }[];
  }) => Promise<PickedFile>;
}

interface PickedFile {
  createWritable: () => Promise<FileStream>;
  getFile: () => Promise<Blob>;
  remove?: () => Promise<void>;
}

/**
 * Where an export goes. Call it in the handler of a click, before anything is awaited: the browser asks for the place,
 * and the file is written there piece by piece. Where it cannot ask, the file becomes a download.
 *
 * @returns `null` when the user closed the question.
 */
export async function pickTarget(fileName: string, type: string): Promise<TargetFile | null> {
  const { showSaveFilePicker } = window as SavePicker;
  if (!showSaveFilePicker) return downloadTarget(fileName, type);
  const extension = fileName.slice(fileName.lastIndexOf('.'));
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: fileName,
      startIn: 'downloads',
      types: [{ accept: { [type]: [extension] } }],
    });
    return { sink: await openFile(handle), deliver: () => undefined };
  } catch (cause) {
    if (isNamed(cause, 'AbortError')) return null;
    // Some windows may not ask, and some places may not be written: a download can always be made.
    return downloadTarget(fileName, type);
  }
}

/** The browser makes a new file as soon as its name is chosen: one that comes to nothing is taken away again. */
async function openFile(file: PickedFile): Promise<Sink> {
  const wasEmpty = (await file.getFile()).size === 0;
  const sink = createFileSink(await file.createWritable());
  return {
    ...sink,
    async abort() {
      await sink.abort();
      if (wasEmpty) await file.remove?.();
    },
  };
}

function downloadTarget(fileName: string, type: string): TargetFile {
  const sink = createBlobSink(type);
  return { sink, deliver: () => downloadFile(sink.toBlob(), fileName) };
}
