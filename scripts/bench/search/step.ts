/** One step of the bench, in a process of its own: nothing of another contender is in its memory or its compiled code. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContenderName } from './contenders';
import type { Made, Opening, Places, Used } from './measure';

/** Longer than this no step may take: then the figure is "over" it. Using it holds opening or building it, and asking. */
export const LONGEST_S = { make: 90, open: 90, use: 240 } as const;

/** What a step is told. */
export interface Step extends Places {
  kind: 'make' | 'open' | 'use';
  name: ContenderName;
  libraries: string;
  isStored: boolean;
}

interface Results {
  make: Made;
  open: Opening;
  use: Used;
}

/** A step that did not come to its end, and why. */
export interface Failure {
  failed: string;
}

export const hasFailed = (result: object): result is Failure => 'failed' in result;

const PROCESS = fileURLToPath(new URL('step-process.ts', import.meta.url));

/** Do a step. It never rejects: a contender that fails is a result, too. */
export function runStep<Kind extends Step['kind']>(
  kind: Kind,
  step: Omit<Step, 'kind'>,
): Promise<Results[Kind] | Failure> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, [JSON.stringify({ ...step, kind })], {
      execArgv: ['--expose-gc', '--max-old-space-size=6144', '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_S[kind] * 1000);
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => (complaint = `${complaint}${text.toString()}`.slice(-2000)));
    let result: Results[Kind] | null = null;
    child.on('message', (message) => (result = message as Results[Kind]));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const why = signal === 'SIGKILL' ? `over ${LONGEST_S[kind]} s` : `failed (${String(code ?? signal)})`;
      if (result === null && signal !== 'SIGKILL') console.error(complaint);
      resolve(result ?? { failed: why });
    });
  });
}
