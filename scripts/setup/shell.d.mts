/** One of several commands that run side by side. */
export interface Command {
  name: string;
  command: string;
  args: string[];
}

/** How it ended. */
export interface Ended {
  name: string;
  output: string;
  isGood: boolean;
}

export function runTogether(
  commands: readonly Command[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; onDone: (ended: Ended) => void },
): Promise<void>;
