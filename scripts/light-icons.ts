import type { Plugin } from 'vite';

/**
 * How an icon of the package becomes a component: as `components/ui/Icon.tsx` asks for it, and no more. The package's own
 * has contexts, classes and attributes that nothing here uses, and would be loaded before the first paint of every page.
 */
const DRAW = `
import { createElement } from 'react';
export default ({ node }) => ({ size, strokeWidth, nonScalingStroke, ...rest }) => createElement(
  'svg',
  {
    width: size, height: size, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth,
    strokeLinecap: 'round', strokeLinejoin: 'round', ...rest,
  },
  ...node.map(([tag, shape]) => createElement(tag, { vectorEffect: 'non-scaling-stroke', ...shape })),
);
`;

const MAKER = '/lucide-react/dist/esm/createLucideIcon.mjs';
const ICON = /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/;

/** Of an icon's data only the shapes are used. */
const UNUSED = /^ {2}(?:name: ".*"|size: 24|aliases: \[.*\]),?\n|,\s*key: "\w+"/gm;

/** Replaces it while building; a package that makes its icons otherwise fails the build. */
export const lightIcons = (): Plugin => ({
  name: 'light-icons',
  apply: 'build',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    if (ICON.test(file)) return { code: code.replace(UNUSED, ''), map: null };
    if (!file.endsWith(MAKER)) return null;
    if (!code.includes('typeof iconDataOrName'))
      this.error(`${id} reads differently: look at light-icons.ts.`);
    return { code: DRAW, map: null };
  },
});
