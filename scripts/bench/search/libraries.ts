/** The libraries people would pick. They are no packages of ours: a bench fetches them when it needs them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Exactly these are compared. */
export const versions = {
  minisearch: '7.2.0',
  flexsearch: '0.8.212',
  '@orama/orama': '3.1.18',
  'fuse.js': '7.5.0',
  lunr: '2.3.9',
  '@leeoniya/ufuzzy': '1.0.19',
  fuzzysort: '4.0.2',
  itemsjs: '2.4.4',
} as const;

export type LibraryName = keyof typeof versions;

/** Where a library lies: each in a folder of its own, so that one that cannot be had keeps no other away. */
export const folderOf = (libraries: string, name: LibraryName): string =>
  path.join(libraries, `${name.replace('/', '-')}-${versions[name]}`);

/** The installed package itself. */
export const packageOf = (libraries: string, name: LibraryName): string =>
  path.join(folderOf(libraries, name), 'node_modules', name);

/**
 * Fetch what is not there yet, with npm, into a folder of the system's temporary ones, and say so.
 *
 * @returns The folder, and which of them are there.
 */
export function installLibraries(names: readonly LibraryName[]): {
  libraries: string;
  there: LibraryName[];
} {
  const libraries = path.join(tmpdir(), 'field-guide-search-libraries');
  const isThere = (name: LibraryName) => existsSync(path.join(packageOf(libraries, name), 'package.json'));
  for (const name of names.filter((one) => !isThere(one))) {
    console.log(`Fetching ${name} ${versions[name]} with npm into ${libraries}, to compare with it.`);
    if (!install(folderOf(libraries, name), `${name}@${versions[name]}`))
      console.log(`${name} cannot be had with npm now: it is left out.`);
  }
  return { libraries, there: names.filter(isThere) };
}

function install(folder: string, wanted: string): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync(
    'npm',
    [
      ...['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact'],
      ...['--fetch-retries=0', wanted],
    ],
    { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' },
  );
  return status === 0;
}
