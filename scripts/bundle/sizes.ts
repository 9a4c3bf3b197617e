import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { areaList, type AreaMeta } from '@/content/areas';
import { EXTENSION } from '@/scripts/browser/launch';

/** The size of a built file in bytes, as it travels. */
export const gzipSize = (file: string): number =>
  gzipSync(readFileSync(`${EXTENSION}/${file}`), { level: 9 }).length;

/** The files a page loads before it shows anything: its scripts and styles, and everything they import at once. */
export function firstLoad(page: string): Set<string> {
  const files = new Set<string>();
  const take = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(`${EXTENSION}/${file}`, 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      take(`chunks/${name ?? ''}`);
  };
  const html = readFileSync(`${EXTENSION}/${page}`, 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([\w./-]+\.(?:js|css))"/g)) take(path ?? '');
  return files;
}

/** The bytes of several files together. */
export const totalSize = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + gzipSize(file), 0);

/** The one file that holds an area of the guide. */
export function areaFile({ slug }: AreaMeta): string {
  const pattern = new RegExp(`^${slug}-[\\w-]{8}\\.js$`);
  const [file, ...more] = readdirSync(`${EXTENSION}/chunks`).filter((name) => pattern.test(name));
  if (file === undefined || more.length > 0) throw new Error(`Expected one file for ${slug}.`);
  return `chunks/${file}`;
}

/** The files of all areas. */
export const areaFiles = (): string[] => areaList.map(areaFile);
