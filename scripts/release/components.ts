/** What of npm's lockfile tells of the components that are shipped. */
export interface Lockfile {
  packages: Record<
    string,
    {
      version?: string;
      integrity?: string;
      license?: string;
      dev?: boolean;
      devOptional?: boolean;
      optional?: boolean;
    }
  >;
}

/** A component as CycloneDX has it. */
export interface Component {
  type: 'library';
  name: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
  hashes: { alg: 'SHA-512'; content: string }[];
}

/** The components of the run time, in the order of their names and versions, each once. Tools are left out. */
export function componentsOf({ packages }: Lockfile): Component[] {
  const components = Object.entries(packages).flatMap(([place, { dev, devOptional, ...of }]): Component[] => {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (name === '' || dev || devOptional || of.version === undefined) return [];
    const { version, license, integrity = '' } = of;
    const sum = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
    return [
      {
        type: 'library',
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        licenses: license === undefined ? [] : [{ license: { id: license } }],
        hashes: [{ alg: 'SHA-512', content: sum }],
      },
    ];
  });
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  return [...byPurl.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
