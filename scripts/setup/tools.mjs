import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './shell.mjs';

/** Packages whose programs have another name than they. */
const PACKAGES = { tsc: 'typescript', playwright: '@playwright/test' };

/**
 * The script behind one of the project's programs, to be run by Node itself: without a shell, arguments arrive as
 * they were given, on Windows too.
 */
export function scriptOf(tool) {
  const folder = path.join(root, 'node_modules', ...(PACKAGES[tool] ?? tool).split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/** What to give to Node so that it runs a tool, or one of the project's TypeScript scripts. */
export const nodeArguments = (target, args) =>
  target.endsWith('.ts') ? ['--import', 'tsx', target, ...args] : [scriptOf(target), ...args];
