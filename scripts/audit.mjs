// `npm run audit`: known weaknesses of the packages. One in what is shipped fails; one in the tools is told.
import { execFileSync } from 'node:child_process';
import { ensurePackages, ROOT } from './ensure.mjs';

/**
 * What npm knows of, by how serious it is.
 * @param {string[]} options
 * @returns {{ total: number, [level: string]: number }}
 */
function audit(options) {
  const read = (said) => JSON.parse(said).metadata?.vulnerabilities;
  try {
    const said = execFileSync('npm', ['audit', '--json', '--audit', ...options], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    return read(said);
  } catch (fault) {
    // npm also fails when it found something.
    const found = fault.stdout && read(fault.stdout);
    if (!found) throw new Error('The registry did not answer the audit.');
    return found;
  }
}

ensurePackages();
process.on('uncaughtException', ({ message }) => {
  console.error(message);
  process.exit(1);
});
const shipped = audit(['--omit=dev']);
const all = audit([]);
console.table({ shipped, 'with the tools': all });
if (shipped.total > 0) {
  console.error('A package that is shipped has a known weakness: "npm audit --omit=dev" says which.');
  process.exitCode = 1;
}
