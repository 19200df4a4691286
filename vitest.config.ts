/** Unit tests run through Astro's own Vite configuration, so they see what the build sees. */
/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/unit/support/build-fixture.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
