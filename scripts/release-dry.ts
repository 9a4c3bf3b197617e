/**
 * `npm run release:dry`: everything a release does but publish. Each package is built twice from nothing and compared; then
 * the SHA-256 of each stands in `.output/SHA256SUMS`, beside the list of components.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const BROWSERS = ['chrome', 'edge', 'firefox'];
const OUTPUT = '.output';

const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, ['scripts/run.mjs', script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Build all packages from nothing; their SHA-256 by name. */
function buildAll(): Map<string, string> {
  rmSync(OUTPUT, { recursive: true, force: true });
  for (const browser of BROWSERS) run('wxt', 'zip', '-b', browser);
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  return new Map(zips.sort().map((name) => [name, sha256(`${OUTPUT}/${name}`)]));
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const first = buildAll();
const second = buildAll();
const differing = [...first].filter(([name, sum]) => second.get(name) !== sum);
if (first.size < BROWSERS.length || first.size !== second.size || differing.length > 0)
  throw new Error(
    `Two builds are not the same: ${differing.map(([name]) => name).join(', ') || 'other files'}.`,
  );
run('scripts/sbom.ts');
const sums = [...second].map(([name, sum]) => `${sum}  ${name}`).join('\n');
writeFileSync(`${OUTPUT}/SHA256SUMS`, `${sums}\n`);
console.log(`Built twice, the same bytes:\n${sums}`);
