import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/unit/english.ts'],
    include: ['tests/{rules,unit,property,corpus}/**/*.test.{ts,tsx}'],
  },
});
