import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { root, run } from './shell.mjs';
import { nodeArguments } from './tools.mjs';

/**
 * Bring everything that the project's commands need, once: a Node that the tools support, the packages of the
 * lockfile and WXT's generated types. Doing it again costs a few file reads.
 *
 * @returns `node`, the Node to run the tools with, and `env`, in which it and the project's programs come first on
 *   the path.
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
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json')))
    run(node, nodeArguments('wxt', ['prepare']), { env, quiet: true });
  return { node, env };
}

/** Do what a command of the project does; a failure is one sentence and a bad exit code, never a stack trace. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
