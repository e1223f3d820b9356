/** Loads TypeScript modules of the project in Node, calls `work` with a loader, then closes it. */
export function withModules(
  work: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<void>,
): Promise<void>;
