import { checkTypes } from './checkTypes.mjs'
import { build } from './ensureBuild.mjs'
import { runTool } from './run.mjs'
import { runVitest } from './runVitest.mjs'
import { addTallies, finalLine, stepTally } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, needs?: string, run: () => Promise<Tally> }} Step `needs` names the step it cannot do without */

/**
 * @param {string} name
 * @param {() => Promise<boolean>} isGood
 * @returns {Step}
 */
function step(name, isGood) {
  return { name, run: async () => stepTally(await isGood()) }
}

/** @param {string} script @param {string[]} args */
const tool = (script, args) => async () => (await runTool(script, args)) === 0

/** The fast part: `npm run check`. @type {Step[]} */
export const checkSteps = [
  step('format', tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  step('types', checkTypes),
  step('lint', tool('eslint/bin/eslint.js', ['--max-warnings=0', '.'])),
  step(
    'layers',
    tool('dependency-cruiser/bin/dependency-cruise.mjs', ['electron', 'renderer', 'shared', 'tests']),
  ),
  step('unused code', tool('knip/bin/knip.js', [])),
  { name: 'unit and component tests', run: () => runVitest('vitest.config.ts') },
]

/** Everything: `npm test`. @type {Step[]} */
export const testSteps = [
  ...checkSteps,
  step('build', async () => (await build()) === 0),
  { name: 'end to end, in Electron', needs: 'build', run: () => runVitest('tests/e2e/vitest.config.ts') },
  {
    name: 'smoke, in a current Chromium',
    needs: 'build',
    run: () => runVitest('tests/smoke/vitest.config.ts'),
  },
]

/**
 * Runs the steps one after the other, going on after a failure, and ends with the count.
 * @param {Step[]} steps
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map()
  for (const { name, needs, run } of steps) {
    console.log(`\n== ${name}`)
    const started = Date.now()
    const isPossible = needs === undefined || tallies.get(needs)?.failed === 0
    if (!isPossible) console.error(`did not run: "${needs}" failed`)
    const tally = isPossible ? await guarded(run) : stepTally(false)
    tallies.set(name, tally)
    console.log(
      `-- ${name}: ${tally.failed === 0 ? 'good' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    )
  }
  const failed = [...tallies].filter(([, tally]) => tally.failed > 0).map(([name]) => name)
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '')
  console.log(finalLine(addTallies([...tallies.values()])))
  return failed.length > 0 ? 1 : 0
}

/** @param {() => Promise<Tally>} run */
async function guarded(run) {
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return stepTally(false)
  }
}
