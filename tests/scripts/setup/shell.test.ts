import { expect, test } from 'vitest';
import { type Ended, runTogether } from '@/scripts/setup/shell.mjs';

const node = (name: string, script: string) => ({ name, command: process.execPath, args: ['-e', script] });

test('commands run side by side, and each is told as it ends with all it printed', async () => {
  const ended: Ended[] = [];
  const commands = [
    node('slow', 'setTimeout(() => console.log("late"), 1500)'),
    node('quick', 'console.log("one"); console.error("two")'),
  ];
  await runTogether(commands, { onDone: (each) => ended.push(each) });
  expect(ended.map(({ name }) => name)).toEqual(['quick', 'slow']);
  expect(ended[0]?.output).toMatch(/one\s+two|two\s+one/);
  expect(ended.every(({ isGood }) => isGood)).toBe(true);
});

test('what fails is named when all have ended, a program that is not there too', async () => {
  const ended: Ended[] = [];
  const commands = [
    node('bad', 'console.log("why"); process.exit(3)'),
    { name: 'missing', command: 'no-such-program-here', args: [] },
    node('good', ''),
  ];
  const all = runTogether(commands, { onDone: (each) => ended.push(each) });
  await expect(all).rejects.toThrow('Not good: bad, missing.');
  expect(ended).toHaveLength(3);
  expect(ended.find(({ name }) => name === 'bad')?.output).toContain('why');
});
