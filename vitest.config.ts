import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/server/**'] } },
      {
        extends: true,
        // These run the built command; the others never wait for a build.
        test: { name: 'server', include: ['test/server/**/*.test.ts'], globalSetup: ['test/server/build.ts'] },
      },
    ],
  },
});
