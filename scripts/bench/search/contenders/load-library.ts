import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { folderOf, type LibraryName } from '../libraries';

/** What a library exports. It is no package of ours, so its types are told where it is used. */
export function loadLibrary(libraries: string, name: LibraryName): unknown {
  return createRequire(path.join(folderOf(libraries, name), 'package.json'))(name);
}

const storedFile = (folder: string) => path.join(folder, 'index.json');

/** Keep a stored form that is one text. */
export const writeStored = (folder: string, text: string): void => writeFileSync(storedFile(folder), text);

export const readStored = (folder: string): string => readFileSync(storedFile(folder), 'utf8');
