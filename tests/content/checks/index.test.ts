import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../../content/checks/index';

/** Files of the folder that are no check: the registry, the types, what checks share, the data. */
const NO_CHECKS = ['index.ts', 'check.ts', 'texts.ts', 'american.ts', 'dossier.ts', 'vocabulary.ts'];

test('every check is registered under the name of its file', () => {
  const files = readdirSync(new URL('../../../content/checks', import.meta.url))
    .filter((file) => !NO_CHECKS.includes(file))
    .map((file) => file.replace('.ts', ''));

  expect(checks.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(checks)('$name is described in one sentence', ({ description }) => {
  expect(description).toMatch(/^[A-Z].*\.$/);
});
