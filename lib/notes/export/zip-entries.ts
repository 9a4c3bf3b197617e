import { createFileNamer } from '../file-name';
import type { Note } from '../note';
import { noteTitle } from '../title';
import { toMarkdownNote } from './markdown';
import { words } from './words';

/** A file inside a zip. */
export interface ZipEntry {
  /** Folder and name, with a slash between. */
  path: string;
  text: string;
  /** Milliseconds since the epoch. */
  modifiedAt: number;
}

export type FolderBy = 'tenant' | 'area';

/**
 * Turn notes into files, one by one, with paths that are valid and unique on every system and that Obsidian can link to.
 *
 * Make one for each zip: it remembers the paths it has given.
 *
 * @param folderBy - What the folders stand for; notes without it lie in "No tenant" or "No area".
 */
export function createZipEntryMaker(folderBy: FolderBy): (note: Note) => ZipEntry {
  const nameFolder = createFileNamer('');
  const folders = new Map<string | null, { name: string; nameFile: (text: string) => string }>();
  const none = nameFolder(folderBy === 'tenant' ? words.noTenant : words.noArea);
  folders.set(null, { name: none, nameFile: createFileNamer('.md') });

  return (note) => {
    const key = note[folderBy];
    let folder = folders.get(key);
    if (!folder) {
      const label = folderBy === 'tenant' ? note.tenant : words.areaFolder(String(note.area));
      folder = { name: nameFolder(linkable(label ?? '')), nameFile: createFileNamer('.md') };
      folders.set(key, folder);
    }
    return {
      path: `${folder.name}/${folder.nameFile(linkable(noteTitle(note)))}`,
      text: toMarkdownNote(note),
      modifiedAt: note.updatedAt,
    };
  };
}

/** Without what ends or bends a link in Obsidian. */
function linkable(name: string): string {
  return name.replace(/[#^[\]|]+/g, ' ').replace(/ {2,}/g, ' ');
}
