import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { root, run } from './shell.mjs';

/**
 * Bring everything that the project's commands need, once: a new enough Node, the packages of the
 * lockfile and WXT's generated types. Doing it again costs a few file reads.
 *
 * @returns The environment to run tools in: the right Node and the project's programs come first on the path.
 */
export function setUp() {
  const node = ensureNode();
  ensurePackages();
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    [key]: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env[key]].join(
      path.delimiter,
    ),
  };
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) run('wxt', ['prepare'], { env, quiet: true });
  return env;
}
