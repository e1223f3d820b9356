import { createServer } from 'vite';

/**
 * Loads TypeScript modules of the project in Node, through the same bundler that builds the extension, so that the
 * rule book is found in the same way. Calls `work` with a loader, then closes it.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<void>} work
 */
export async function withModules(work) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
