/** What can be done to the files of the notes while the browser is closed, for the two ways in which Chromium keeps them. */
import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param folder - Of the database. */
export type Damage = (folder: string, older: string) => Promise<void>;

export interface Engine {
  name: string;
  args: string[];
  /** The folder of the database, inside a profile. */
  folder: RegExp;
  damages: Record<string, Damage>;
}

/** Where a profile has its notes. */
export async function databaseFolder(profile: string, engine: Pick<Engine, 'folder'>): Promise<string> {
  const folder = path.join(profile, 'Default/IndexedDB');
  const name = (await readdir(folder)).find((each) => engine.folder.test(each));
  if (!name) throw new Error('The profile has no database.');
  return path.join(folder, name);
}

async function eachFile(
  folder: string,
  pattern: RegExp,
  work: (file: string) => Promise<void>,
): Promise<void> {
  for (const name of await readdir(folder)) if (pattern.test(name)) await work(path.join(folder, name));
}

/** Overwrite the middle third. */
async function scramble(file: string): Promise<void> {
  const bytes = await readFile(file);
  const third = Math.floor(bytes.length / 3);
  bytes.fill(0xa5, third, 2 * third);
  await writeFile(file, bytes);
}

const cutShort = async (file: string): Promise<void> =>
  truncate(file, Math.floor((await readFile(file)).length / 2));

const ofAnyEngine: Record<string, Damage> = {
  'the database is gone': (folder) => rm(folder, { recursive: true }),
  'it is an older state of itself': async (folder, older) => {
    await rm(folder, { recursive: true });
    await cp(older, folder, { recursive: true });
  },
};

export const engines: readonly Engine[] = [
  {
    name: 'LevelDB',
    args: ['--disable-features=IdbSqliteBackingStore'],
    folder: /^chrome-extension_.*\.indexeddb\.leveldb$/,
    damages: {
      ...ofAnyEngine,
      'its files are empty': (folder) => eachFile(folder, /./, (file) => truncate(file, 0)),
      'its data files are gone': (folder) => eachFile(folder, /\.(ldb|log)$/, (file) => rm(file)),
      'its data files are scrambled': (folder) => eachFile(folder, /\.(ldb|log)$/, scramble),
      'its data files are cut short': (folder) => eachFile(folder, /\.(ldb|log)$/, cutShort),
      'its list of files is gone': (folder) => eachFile(folder, /^(CURRENT|MANIFEST.*)$/, (file) => rm(file)),
      'its list of files is scrambled': (folder) => eachFile(folder, /^MANIFEST/, scramble),
    },
  },
  {
    name: 'SQLite',
    args: ['--enable-features=IdbSqliteBackingStore'],
    folder: /^chrome-extension_[^.]*$/,
    damages: {
      ...ofAnyEngine,
      'its files are empty': (folder) => eachFile(folder, /./, (file) => truncate(file, 0)),
      'its main files are gone': (folder) => eachFile(folder, /^[^-]*$/, (file) => rm(file)),
      'its last writes are gone': (folder) => eachFile(folder, /-wal$/, (file) => rm(file)),
      'its last writes are scrambled': (folder) => eachFile(folder, /-wal$/, scramble),
      'its files are scrambled': (folder) => eachFile(folder, /./, scramble),
      'its files are cut short': (folder) => eachFile(folder, /./, cutShort),
    },
  },
];
