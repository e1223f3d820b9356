import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './browser.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}

/** A copy of the extension in a folder, and thus under an id, of its own. */
export interface CopiedExtension {
  readonly path: string;
  /** Chromium makes the id of an unpacked extension from its path. */
  readonly id: string;
  remove(): Promise<void>;
}

/** Copies the extension, so that a test can give it a policy or a permission that no other test sees. */
export async function copyExtension(
  change: (manifest: Manifest) => void = () => {},
): Promise<CopiedExtension> {
  const path = join(await realpath(await mkdtemp(join(tmpdir(), 'postwell-copy-'))), 'extension');
  await cp(EXTENSION, path, { recursive: true });
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as Manifest;
  change(manifest);
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { path, id, remove: () => rm(join(path, '..'), { recursive: true, force: true }) };
}
