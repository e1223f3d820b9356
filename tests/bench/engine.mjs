// PostWell's engine in one file, bundled as the extension is, for the benches.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/ensure.mjs';

/** Builds the bundle and gives its path. */
export async function buildEngine() {
  const outDir = join(ROOT, '.output', 'bench');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/entry.ts',
      outDir,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return join(outDir, 'engine.mjs');
}
