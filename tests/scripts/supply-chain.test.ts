import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  license?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** Packages that may run a script when they are installed. npm is told not to run any; see `.npmrc`. */
const MAY_HAVE_SCRIPTS = ['node_modules/esbuild', 'node_modules/fsevents'];

/** Licences of what is shipped. */
const LICENCES = ['MIT', 'ISC'];

describe.each(['.', 'tools/node'])('the packages of %s', (folder) => {
  const manifest = read(`${folder}/package.json`);
  const locked = Object.entries(
    read(`${folder}/package-lock.json`).packages as Record<string, Locked>,
  ).filter(([place]) => place !== '');

  test('are named by exact versions, and come from the registry', () => {
    const named = Object.entries({
      ...(manifest.dependencies as object | undefined),
      ...(manifest.devDependencies as object | undefined),
    });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('are locked by what they hold', () => {
    expect(locked.length).toBeGreaterThan(0);
    const loose = locked.filter(
      ([, { integrity, link }]) => link === true || !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
    const elsewhere = locked.filter(([, { resolved }]) => /^(git|file|http:)|github/.test(resolved ?? ''));
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });
});

const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>);

test('no package has an install script but the listed ones, and none is run', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
  expect(scripted.filter((place) => !MAY_HAVE_SCRIPTS.includes(place))).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^save-exact=true$/m);
});

test('what is shipped has a licence that allows it', () => {
  const shipped = packages.filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional);
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter(([, { license }]) => !LICENCES.includes(license ?? ''))).toEqual([]);
});
