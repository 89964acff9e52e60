// `npm run bench [-- --json]`: an empty window and Relasi side by side, in one run. The measuring is in tests/bench/.
import { main } from './lib/main.mjs'

await main({ forTests: false }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { findElectron } = await import('./lib/findElectron.mjs')
  const { run } = await import('./lib/run.mjs')
  const { withDisplay } = await import('./lib/withDisplay.mjs')
  await ensureBuild()
  const runtime = await findElectron({ temporaryProfile: true })

  return withDisplay(() => {
    const env = { ...process.env, RELASI_ELECTRON: JSON.stringify(runtime) }
    return run(process.execPath, ['tests/bench/bench.mjs', ...process.argv.slice(2)], { env })
  })
})
