// Runs one of the project's tools, or one of its TypeScript scripts, after setting up what is missing.
import { spawnSync } from 'node:child_process';
import { main, setUp } from './setup/index.mjs';
import { root } from './setup/shell.mjs';
import { nodeArguments } from './setup/tools.mjs';

main(() => {
  const [target = '', ...args] = process.argv.slice(2);
  const { node, env } = setUp();
  const { status } = spawnSync(node, nodeArguments(target, args), { cwd: root, env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
