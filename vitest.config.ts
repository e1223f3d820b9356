import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The first check of a file reads the whole rule book in, which takes seconds where the machine is busy.
    testTimeout: 30_000,
    setupFiles: ['tests/unit/english.ts'],
    include: ['tests/{rules,unit,property,corpus}/**/*.test.{ts,tsx}'],
  },
});
