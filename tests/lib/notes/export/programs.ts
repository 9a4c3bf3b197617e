import { execFileSync } from 'node:child_process';

/**
 * What another program writes to its output; `null` where the machine has no such program.
 *
 * @throws When the program is there and complains.
 */
export function run(program: string, args: readonly string[], input = ''): string | null {
  try {
    return execFileSync(program, args, { input, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** What a script of Python prints, as JSON; `null` where there is no Python, or not with these modules. */
export function python(modules: string, script: string, input: string): unknown {
  try {
    if (run('python3', ['-c', `import ${modules}`]) === null) return null;
  } catch {
    return null;
  }
  const printed = run('python3', ['-X', 'utf8', '-c', `import ${modules}\n${script}`], input);
  return printed === null ? null : JSON.parse(printed);
}
