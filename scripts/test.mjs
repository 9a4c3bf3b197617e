// Everything CI checks, in the order in which a fault is cheapest to find. `npm test` sets up what is missing first.
import { ensureBrowser } from './setup/browser.mjs';
import { main, setUp } from './setup/index.mjs';
import { run, runTogether } from './setup/shell.mjs';
import { nodeArguments } from './setup/tools.mjs';

/** These read only, and use one core each: they run side by side. */
const READERS = [
  ['Lint', 'eslint', '--max-warnings', '0', '.'],
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Types', 'tsc', '--noEmit'],
  ['Guide', 'scripts/check-content.ts'],
];

const STEPS = [
  ['Unit tests', 'vitest', 'run'],
  ['Build', 'wxt', 'build'],
  ['Demo workspace', 'vite', 'build', 'demo', '--logLevel', 'warn'],
  ['Built files', 'vitest', 'run', '--config', 'vitest.build.config.ts'],
  ['Browser tests', 'playwright', 'test'],
];

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);

main(async () => {
  const { node, env } = setUp();
  const testEnv = { ...env, CHROMIUM: ensureBrowser(node, env) };
  const start = performance.now();
  await runTogether(
    READERS.map(([name, tool, ...args]) => ({ name, command: node, args: nodeArguments(tool, args) })),
    {
      env: testEnv,
      onDone: ({ name, output, isGood }) => {
        console.log(`\n— ${name}${output && `\n${output.trimEnd()}`}`);
        console.log(`— ${name}: ${isGood ? 'good' : 'not good'} (${secondsSince(start)} s)`);
      },
    },
  );
  for (const [name, tool, ...args] of STEPS) {
    const stepStart = performance.now();
    console.log(`\n— ${name}`);
    run(node, nodeArguments(tool, args), { env: testEnv });
    console.log(`— ${name}: good (${secondsSince(stepStart)} s)`);
  }
});
