import { spawn, spawnSync } from 'node:child_process';
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

/**
 * Run commands that do not touch each other side by side, and wait for all of them.
 *
 * @param commands - Each with a `name`, a `command` and its `args`.
 * @param options - `env`; `onDone` is told of each as it ends, with all that it printed and whether it went well.
 * @throws Error naming all that failed.
 */
export async function runTogether(commands, { cwd = root, env = process.env, onDone }) {
  const results = await Promise.all(
    commands.map(async ({ name, command, args }) => {
      const result = { name, ...(await outputOf(command, args, { cwd, env })) };
      onDone(result);
      return result;
    }),
  );
  const failed = results.filter(({ isGood }) => !isGood).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`Not good: ${failed.join(', ')}.`);
}

function outputOf(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const print = (text) => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.on('error', (error) => {
      print(error.message);
      resolve({ isGood: false, output });
    });
    child.on('close', (status) => resolve({ isGood: status === 0, output }));
  });
}
