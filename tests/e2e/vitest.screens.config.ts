import { defineConfig } from 'vitest/config'

// `npm run screens`: pictures to look at, not tests; into the ignored folder screens/.
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.screens.test.ts'],
    globalSetup: ['tests/e2e/globalSetup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    retry: 0,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})
