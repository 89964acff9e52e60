// `npm run screens`: a picture of every screen, light and dark, in each language, into screens/.
import { main } from './lib/main.mjs'

await main({ forTests: true }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { runTool } = await import('./lib/run.mjs')
  await ensureBuild()
  const config = 'tests/e2e/vitest.screens.config.ts'
  return runTool('vitest/vitest.mjs', ['run', '--config', config, ...process.argv.slice(2)])
})
