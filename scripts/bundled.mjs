// Which packages end up in what is shipped: the bundler knows, so it is asked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a package in a module's path: `…/node_modules/@scope/name/…`. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** @type {Map<string, string>} name and version, by folder */
const bundled = new Map();

/**
 * A plugin for the build: writes the names and versions of all packages that a build took something from into
 * `packages.json` of a folder.
 * @param {string} folder
 */
export const listPackages = (folder) => ({
  name: 'postwell-list-packages',
  /** @param {unknown} _options @param {Record<string, { type: string, modules?: object }>} bundle */
  generateBundle(_options, bundle) {
    for (const { modules = {} } of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const [path] = PACKAGE.exec(id.replace(/^\0/, '').replace(/\?.*$/, '')) ?? [];
        if (!path || renderedLength === 0 || bundled.has(path)) continue;
        const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
        bundled.set(path, `${name}@${version}`);
      }
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'packages.json'), JSON.stringify([...new Set(bundled.values())].sort()));
  },
});
