import { expect, test } from 'vitest';
import type { Finding } from '../../../content/validate';
import { reportFindings } from '../../../scripts/content/report';

const filesOf = () => [
  { name: 'gotchas.ts', lines: ['  {', "    id: 'd-off',", '  },', '  {', "    id: 'd-late',", '  },'] },
  { name: 'sources.ts', lines: ['  S1: {'] },
];

const finding = (path: string, check: string, overrides: Partial<Finding> = {}): Finding => ({
  level: 'error',
  check,
  path,
  message: 'Expected this, found that.',
  ...overrides,
});

test('groups findings by file and puts them in the order of their lines', () => {
  const findings = [
    finding('d-automation.gotchas[d-late].what', 'style'),
    finding('d-automation.sources[S1]', 'sources', { level: 'warning' }),
    finding('d-automation.gotchas[d-off].what', 'style', { tip: 'Write that.' }),
    finding('d-automation', 'where'),
  ];

  expect(reportFindings(findings, filesOf, '1 area, 2 entries')).toBe(`content/areas/d-automation/gotchas.ts
     2  d-off · what
        error (style): Expected this, found that.
        Write that.
     5  d-late · what
        error (style): Expected this, found that.

content/areas/d-automation/sources.ts
     1  S1
        warning (sources): Expected this, found that.

content/areas/d-automation/index.ts
        the whole area
        error (where): Expected this, found that.

style 2, sources 1, where 1
1 area, 2 entries. Errors: 3, warnings: 1.`);
});

test('says so in one line when nothing is wrong', () => {
  expect(reportFindings([], filesOf, '12 areas, 1000 entries')).toBe(
    '12 areas, 1000 entries. Errors: 0, warnings: 0.',
  );
});
