import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Run a command and wait for it.
 *
 * @param command - Name or path of a program. `npm` is a script on Windows and needs a shell there: give it only
 *   arguments that no shell would change.
 * @param args - Its arguments.
 * @param options - `cwd`, `env`; `quiet` sends its output to standard error, so that a command that
 *   answers in JSON lines stays clean while the project sets itself up.
 * @throws Error naming the command when it fails.
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    stdio: quiet ? ['ignore', 2, 2] : 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` ended with ${result.status}.`);
}
