// Runs one of the project's tools, or one of its TypeScript scripts, after setting up what is missing.
import { spawnSync } from 'node:child_process';
import { setUp } from './setup/index.mjs';
import { root } from './setup/shell.mjs';

const [target = '', ...rest] = process.argv.slice(2);
const [command, args] = target.endsWith('.ts')
  ? ['node', ['--import', 'tsx', target, ...rest]]
  : [target, rest];
const result = spawnSync(command, args, {
  cwd: root,
  env: setUp(),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = result.status ?? 1;
