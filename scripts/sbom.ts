/** `npm run sbom`: the list of components that are shipped, as CycloneDX, from the lockfile. The same input gives the same bytes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { componentsOf, type Lockfile } from './release/components';

const FILE = '.output/components.cdx.json';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const components = componentsOf(lockfile);
mkdirSync('.output', { recursive: true });
writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { type: 'application', name, version } },
      components,
    },
    null,
    2,
  )}\n`,
);
console.log(`${components.length} components: ${FILE}`);
