import { defineConfig } from 'vitest/config'

// The built renderer in a current Chromium: the other end of the range of engines it has to run in.
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/smoke/**/*.smoke.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    retry: 0,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})
