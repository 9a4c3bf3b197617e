/** Findings in the words and the order in which an author works through them. */
import type { Finding } from '../../content/validate';
import { locate, type AuthoredFile, type Place } from './locate';

interface Located {
  finding: Finding;
  place: Place;
}

const WIDTH = 6;

const describe = ({ finding: { level, check, message, tip }, place: { line, subject } }: Located): string =>
  [
    `${String(line ?? '').padStart(WIDTH)}  ${subject || 'the whole area'}`,
    `${' '.repeat(WIDTH)}  ${level} (${check}): ${message}`,
    ...(tip === undefined ? [] : [`${' '.repeat(WIDTH)}  ${tip}`]),
  ].join('\n');

const byLine = (a: Located, b: Located): number => (a.place.line ?? 0) - (b.place.line ?? 0);

/** `labels 9, style 4`: what there is most of comes first. */
const countByCheck = (findings: readonly Finding[]): string =>
  [...Map.groupBy(findings, ({ check }) => check)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([check, group]) => `${check} ${group.length}`)
    .join(', ');

/**
 * The findings file by file, each with its line, and the counts at the end.
 *
 * @param filesOf - The files of an area's folder.
 * @param looked - What was looked at: "12 areas, 1000 entries".
 */
export const reportFindings = (
  findings: readonly Finding[],
  filesOf: (slug: string) => readonly AuthoredFile[],
  looked: string,
): string => {
  const located = findings.map((finding) => ({ finding, place: locate(finding.path, filesOf) }));
  const groups = [...Map.groupBy(located, ({ place }) => place.file)].map(([file, group]) =>
    [file, ...group.sort(byLine).map(describe), ''].join('\n'),
  );
  const errors = findings.filter(({ level }) => level === 'error').length;
  const totals = `${looked}. Errors: ${errors}, warnings: ${findings.length - errors}.`;
  return [...groups, ...(findings.length > 0 ? [countByCheck(findings)] : []), totals].join('\n');
};
