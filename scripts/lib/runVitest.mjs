import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { accountSkips } from './accountSkips.mjs'
import { hasNeed, needs } from './needs.mjs'
import { inProject, projectRoot } from './project.mjs'
import { runTool } from './run.mjs'
import { addTallies, stepTally, tallyVitest } from './tally.mjs'

/** @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** @param {string} need */
function knownNeed(need) {
  const known = needs.find((name) => name === need)
  return known ? hasNeed(known) : null
}

/**
 * Runs one Vitest suite, counts it, and fails it for a test that was skipped without a listed and real need.
 * @param {string} config
 * @param {string[]} [args]
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(config, args = []) {
  if (!existsSync(inProject(config))) {
    console.error(`${config} is missing: its tests did not run.`)
    return stepTally(false)
  }
  const folder = mkdtempSync(join(tmpdir(), 'relasi-vitest-'))
  const reportPath = join(folder, 'report.json')
  try {
    const exitCode = await runTool('vitest/vitest.mjs', [
      'run',
      ...['--config', config, '--allowOnly=false', '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${reportPath}`, ...args],
    ])
    const { tally, skipped } = tallyVitest(readJson(reportPath), exitCode, projectRoot + sep)
    const problems = accountSkips(skipped, readJson(inProject('tests', 'skips.json')) ?? [], knownNeed)
    for (const problem of problems) console.error(problem)
    return addTallies([tally, ...problems.map(() => stepTally(false))])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
