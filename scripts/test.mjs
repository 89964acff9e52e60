// `npm test`: every check and every test, from a bare clone.
import { main } from './lib/main.mjs'

await main({ forTests: true }, async () => {
  const { runSteps, testSteps } = await import('./lib/steps.mjs')
  return runSteps(testSteps)
})
