// An empty window and Relasi in the same Electron, one after the other in one run; what is told is the ratio.
// --json prints the numbers for machines, --runs 5 takes the middle of five, --sizes 150,2000 measures those.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { runtime, temporaryFolder } from './launch.mjs'
import { importPlan, measureEmpty, measureOpen, measurePlan } from './measure.mjs'
import { formatTable, median, medians, tableRows } from './report.mjs'

/** @param {string} name @param {string} fallback */
function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? fallback : (process.argv[index + 1] ?? fallback)
}

const runs = Number(option('runs', '3'))
const sizes = option('sizes', '150,2000,10000').split(',').map(Number)
const isForMachines = process.argv.includes('--json')
const say = (/** @type {string} */ text) => (isForMachines ? console.error(text) : console.log(text))

const { module } = await runnerImport('./tests/bench/benchPlan.ts')
const folder = temporaryFolder('plans')
const plans = []
for (const notes of sizes) {
  const file = join(folder, `bench-${notes}.relasi`)
  writeFileSync(file, /** @type {{ benchPlanText(notes: number): string }} */ (module).benchPlanText(notes))
  const { profile, importMs } = await importPlan(file)
  say(`${notes} notes: opened from their file and saved in ${importMs} ms`)
  plans.push({
    notes,
    profile,
    importMs,
    measured: /** @type {Record<string, any>[]} */ ([]),
    opens: /** @type {number[]} */ ([]),
  })
}
const empty = []
for (let run = 0; run < runs; run += 1) {
  empty.push(await measureEmpty())
  for (const plan of plans) {
    plan.measured.push(await measurePlan(plan.profile))
    plan.opens.push(await measureOpen(plan.profile))
  }
  say(`run ${run + 1} of ${runs} done`)
}
const result = {
  electron: runtime.version,
  chromium: runtime.chromiumMajor,
  runs,
  empty: medians(empty),
  plans: plans.map(({ notes, importMs, measured, opens }) => ({
    notes,
    importMs,
    open: median(opens),
    measured: medians(measured),
  })),
}
if (isForMachines) console.log(JSON.stringify(result, null, 2))
else console.log(formatTable(tableRows(result)))
