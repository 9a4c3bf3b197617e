/** From the path of a finding to the file and line an author opens. */
import { areaList } from '../../content/areas/index';

/** A file of an area's folder. */
export interface AuthoredFile {
  /** `gotchas.ts`. */
  name: string;
  lines: readonly string[];
}

export interface Place {
  /** From the root of the project: `content/areas/d-automation/gotchas.ts`. */
  file: string;
  /** From 1; `null` where the finding is about a whole file or area. */
  line: number | null;
  /** What it is about, without the file: `d-saving-switches-it-off · title`. Empty for a whole area. */
  subject: string;
}

/** `d-automation.gotchas[d-saving].questions[on].ask` in its parts. */
const PATH = /^([a-z0-9-]+)(?:\.([a-z-]+))?(?:\[([^\]]*)\])?\.?(.*)$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How the thing a finding is about is written in its file. */
const patternsOf = (list: string, name: string): RegExp[] =>
  list === 'sources'
    ? [new RegExp(`^\\s*['"]?${escaped(name)}['"]?:`)]
    : [new RegExp(`\\bid: ['"]${escaped(name)}['"]`), new RegExp(`['"]${escaped(name)}['"]`)];

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The line of one field of an entry, if it is written out there; else the line of its id. */
const lineOfField = (lines: readonly string[], idLine: number, field: string): number => {
  const name = /^\w+/.exec(field)?.[0];
  if (name === undefined) return idLine;
  const indent = indentOf(lines[idLine] ?? '');
  const inEntry = (index: number): boolean => indentOf(lines[index] ?? '') >= indent;
  const found = (step: 1 | -1): number | undefined => {
    for (let index = idLine; index in lines && inEntry(index); index += step) {
      if (lines[index]?.startsWith(`${' '.repeat(indent)}${name}:`)) return index;
    }
    return undefined;
  };
  return found(1) ?? found(-1) ?? idLine;
};

const linesOf = (files: readonly AuthoredFile[], pattern: RegExp) =>
  files.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [{ name, lines, index }] : [])),
  );

/**
 * Where an author finds what a finding is about.
 *
 * @param path - The finding's path: folder, file, entry, field.
 * @param filesOf - The files of an area's folder, `sources.ts` among them.
 */
export const locate = (path: string, filesOf: (slug: string) => readonly AuthoredFile[]): Place => {
  const [, slug = '', list = '', name, field = ''] = PATH.exec(path) ?? [];
  if (!areaList.some((area) => area.slug === slug))
    return { file: 'content/areas', line: null, subject: path };
  const folder = `content/areas/${slug}`;
  const subject = [name ?? list, field].filter((part) => part !== '').join(' · ');
  const files = filesOf(slug).filter((file) => (file.name === 'sources.ts') === (list === 'sources'));
  for (const pattern of name === undefined ? [] : patternsOf(list, name)) {
    // Of two entries with one id the later is the one to change.
    const found = linesOf(files, pattern).at(-1);
    if (found) {
      const line = lineOfField(found.lines, found.index, field) + 1;
      return { file: `${folder}/${found.name}`, line, subject };
    }
  }
  return { file: `${folder}/index.ts`, line: null, subject };
};
