import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{rules,unit,property,corpus}/**/*.test.{ts,tsx}'],
  },
});
