/** Files as the browser gives them, with the folders they lie in. Nothing is opened here. */
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import type { ChosenFile } from './protocol';

export interface Chosen {
  files: ChosenFile[];
  /** What to call them: the file, or the folder. */
  source: string;
}

/** What was chosen in a file field. `null` when nothing was. */
export function chosenInField(list: FileList | null): Chosen | null {
  const files = Array.from(list ?? [], (file) => ({ file, path: file.webkitRelativePath || file.name }));
  return named(files);
}

/**
 * What was dropped: files, and folders with all that is in them. Text and HTML are not files: `null`.
 *
 * Call it in the handler of the event; afterwards the browser has forgotten what was dropped.
 */
export async function chosenByDrop(data: DataTransfer): Promise<Chosen | null> {
  const entries = Array.from(data.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const files: ChosenFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, files);
  return named(files);
}

function named(files: ChosenFile[]): Chosen | null {
  const [first] = files;
  if (!first) return null;
  const folder = first.path.includes('/') ? first.path.slice(0, first.path.indexOf('/')) : null;
  return { files, source: folder ?? (files.length === 1 ? first.path : `${first.path} …`) };
}

/** Depth first. Stops above the limit: the gate then says that there are too many. */
async function collect(entry: FileSystemEntry, files: ChosenFile[]): Promise<void> {
  if (files.length > IMPORT_LIMITS.folderFiles) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    files.push({ file, path: entry.fullPath.replace(/^\//, '') });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // It gives a part at a time, and an empty one at the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return;
    for (const each of part) await collect(each, files);
  }
}
