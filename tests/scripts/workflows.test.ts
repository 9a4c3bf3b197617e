import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));

test('there are some', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'release.yml']);
});

test.each(workflows)('$name has no right but what a job asks for', ({ text }) => {
  expect(text).toMatch(/^permissions: \{\}$/m);
  expect(text).not.toMatch(/pull_request_target|workflow_run|write-all|secrets\./);
});

test.each(workflows)('$name uses actions by commit only, which keep no credentials', ({ text }) => {
  const used = [...text.matchAll(/uses: (\S+)(.*)/g)];
  for (const [, action = '', remark = ''] of used) {
    expect(action).toMatch(/^[-\w]+\/[-\w]+@[0-9a-f]{40}$/);
    expect(remark).toMatch(/# v\d/); // which release that is, for people
  }
  const checkouts = text.split('actions/checkout@').slice(1);
  for (const checkout of checkouts) expect(checkout).toMatch(/^[^-]*persist-credentials: false/);
});

test.each(workflows)('$name puts nothing of an event into a command', ({ text }) => {
  const commands = [...text.matchAll(/run: (.*)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});
