import { expect, test } from 'vitest';
import { componentsOf } from '@/scripts/release/components';

test('the list of components names what is shipped, each once, in an order of its own', () => {
  const one = { version: '1.0.0', integrity: 'sha512-AAA=', license: 'MIT' };
  const components = componentsOf({
    packages: {
      '': {},
      'node_modules/zeta': one,
      'node_modules/@scope/alpha': one,
      'node_modules/zeta/node_modules/beta': { ...one, version: '2.0.0' },
      'node_modules/beta': { ...one, version: '2.0.0' },
      'node_modules/tool': { ...one, dev: true },
    },
  });
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/%40scope/alpha@1.0.0',
    'pkg:npm/beta@2.0.0',
    'pkg:npm/zeta@1.0.0',
  ]);
  expect(components[0]).toMatchObject({
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ content: '0000' }],
  });
});
