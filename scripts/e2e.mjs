// `npm run e2e [-- file …]`: the end-to-end tests in Electron; further words go to Vitest.
import { main } from './lib/main.mjs'

await main({ forTests: true }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { runVitest } = await import('./lib/runVitest.mjs')
  const { finalLine } = await import('./lib/tally.mjs')
  await ensureBuild()
  const tally = await runVitest('tests/e2e/vitest.config.ts', process.argv.slice(2))
  console.log(finalLine(tally))
  return tally.failed > 0 ? 1 : 0
})
