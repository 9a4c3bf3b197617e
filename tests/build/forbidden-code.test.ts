import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { EXTENSION } from '@/scripts/browser/launch';
import { areaFiles } from '@/scripts/bundle/sizes';
import { allowedCode, allowedHosts } from './allowed-code';

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|html|css|json)$/.test(file),
);
const textOf = (file: string) => readFileSync(`${EXTENSION}/${file}`, 'utf8');
const timesIn = (text: string, code: string) => text.split(code).length - 1;

test.each([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'DOMParser',
  'srcdoc',
  'createContextualFragment',
])('no built file holds %s but where it is written why', (code) => {
  const found = files.map((file) => ({ file, text: textOf(file) })).filter(({ text }) => text.includes(code));
  const allowed = allowedCode.filter((each) => each.code === code);
  const isAllowed = (text: string) =>
    allowed.some(({ beside, times }) => text.includes(beside) && timesIn(text, code) <= times);
  expect(found.filter(({ text }) => !isAllowed(text)).map(({ file }) => file)).toEqual([]);
  // A reason that nothing needs any more goes.
  expect(allowed.filter(({ beside }) => !found.some(({ text }) => text.includes(beside)))).toEqual([]);
});

test('the code names no host but those it is written of why', () => {
  const guide = new Set(areaFiles());
  const hosts = files
    .filter((file) => !guide.has(file) && file.endsWith('.js'))
    .filter((file) => !isText(file))
    .flatMap((file) => [...textOf(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host));
  expect([...new Set(hosts)].filter((host) => !(host in allowedHosts)).sort()).toEqual([]);
});

/** Texts for the reader: requests to copy, answers, words of screens. They hold addresses to be read, none to be asked for. */
const isText = (file: string) =>
  /(ReferenceTab|QuestionAnswer|guide|screen|search|opener|endpoint)/i.test(file);

test('nothing leads back to the machine it was built on', () => {
  const traces = ['sourceMappingURL', homedir() === '/' ? '/root/' : `${homedir()}/`, process.cwd()];
  for (const trace of traces)
    expect(
      files.filter((file) => textOf(file).includes(trace)),
      trace,
    ).toEqual([]);
  expect(
    readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map')),
  ).toEqual([]);
});
