/** The page that shows the figures: what stands between two marks is written by the bench, the rest by people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../../docs/BENCH-SEARCH.md', import.meta.url));

/** @param part - Names the marks. */
export function writePart(part: 'libraries' | 'browser', text: string): void {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${PAGE} has lost its marks "${part}".`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}

/** When and on what it was measured. */
export const measuredOn = (more: string): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, with ${(loadavg()[1] ?? 0).toFixed(1)} tasks at work on the machine on average${more}.`;
