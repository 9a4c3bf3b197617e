import { expect, test } from 'vitest';
import { skills } from '../../../content/checks/skills';
import { fakeGuide, fakeRoute, fakeSkill } from '../fake-guide';

test.each([
  ['a command without the question', { command: '/sales-enrich' }, 'command'],
  ['a question that stands twice', { command: '/sales-enrich {question} {question}' }, 'command'],
  ['a command without its slash', { command: 'sales-enrich {question}' }, 'command'],
  ['another way to install', { install: 'npm install sales-enrich' }, 'install'],
  ['an install line that goes on', { install: 'npx skills add a/b --skill c && x' }, 'install'],
  ['the install line of another skill', { install: 'npx skills add a/b --skill sales-do' }, 'install'],
])('finds %s', (_, overrides, field) => {
  expect(skills.find(fakeGuide(fakeSkill(overrides)))).toMatchObject([
    { level: 'error', path: `d-automation.skills[d-a-skill].${field}` },
  ]);
});

test('looks at each command of a route', () => {
  const [command] = fakeRoute().commands;
  const broken = { command: 'ask', install: 'npx skills add a/b', why: 'It knows.' };
  const route = fakeRoute({ commands: [...(command ? [command] : []), broken] });

  expect(skills.find(fakeGuide(route))).toMatchObject([
    { path: 'd-automation.routes[d-a-route].commands[1].command' },
  ]);
});

test('is content with a skill of its own, and with a repository as a whole', () => {
  const whole = fakeSkill({ install: 'npx skills add sales-skills/sales' });

  expect(skills.find(fakeGuide(fakeSkill(), whole, fakeRoute()))).toEqual([]);
});
