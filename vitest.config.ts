import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aliases } from './scripts/lib/aliases.mjs'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/smoke/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    env: { TZ: 'UTC' },
  },
})
