/** Unit tests run through Astro's own Vite configuration, so they see what the build sees. */
/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/unit/support/build-fixture.ts',
    env: { TODAY: '2040-01-01' }, // the fixtures are dated 2031 to 2033
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
