import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders whose code is shipped. */
const SHIPPED = ['components', 'content', 'entrypoints', 'hooks', 'lib', 'services'];
/** Not packages: what the build makes, and names for our own files. */
const OURS = /^(?:[.@#]|virtual:|~)/;
/** A whole import of types leaves nothing in the built files. */
const IMPORT = /^(?:import|export)(?! type\b)(?:[^;'"]*?\bfrom)? '([^']+)';|\bimport\('([^']+)'\)/gm;

const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
};

function packagesOf(folder: string): string[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(root, folder, file), 'utf8').matchAll(IMPORT)])
    .map(([, stated, later]) => stated ?? later ?? '')
    .filter((name) => !OURS.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

/** Each one runs with our rights, beside the notes. A new one needs a reason that outweighs that. */
test('at most twelve packages are used at run time, and what is used is what is listed', () => {
  const used = new Set(SHIPPED.flatMap(packagesOf));
  expect([...used].sort()).toEqual(Object.keys(dependencies).sort());
  expect(used.size).toBeLessThanOrEqual(12);
});

test('each package is pinned to one version of the registry', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
