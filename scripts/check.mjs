// `npm run check`: the fast part of `npm test`, without starting Electron.
import { main } from './lib/main.mjs'

await main({ forTests: false }, async () => {
  const { checkSteps, runSteps } = await import('./lib/steps.mjs')
  return runSteps(checkSteps)
})
