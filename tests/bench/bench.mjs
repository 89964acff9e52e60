// An empty window and Relasi in the same Electron, one after the other in one run; what is told is the ratio.
// --json prints the numbers for machines, --runs 5 takes the middle of five, --sizes 150,2000 measures those plans,
// --only plans, matrix, map, experiments, simulation, verdicts or library leaves the other parts out.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { runnerImport } from 'vite'
import { runtime, temporaryFolder } from './launch.mjs'
import { importLibrary, measureLibrary } from './library.mjs'
import { buildFlowPage, measureFlow } from './flow.mjs'
import { measureExperiments } from './experiments.mjs'
import { measureMap, measureRecompute } from './map.mjs'
import { measureMatrix } from './matrix.mjs'
import { importPlan, measureEmpty, measureOpen, measurePlan } from './measure.mjs'
import {
  experimentRows,
  formatTable,
  libraryRows,
  mapRows,
  matrixRows,
  median,
  medians,
  planRows,
  simulationRows,
  verdictRows,
} from './report.mjs'

/** @param {string} name @param {string} fallback */
function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? fallback : (process.argv[index + 1] ?? fallback)
}

const runs = Number(option('runs', '3'))
const only = option('only', '')
const has = (/** @type {string} */ part) => only === '' || only === part
const sizes = has('plans') ? option('sizes', '150,2000,10000').split(',').map(Number) : []
const matrixSizes = has('matrix') ? [6, 60] : []
const mapNodes = 2000
const boardCards = 500
const librarySizes = has('library') ? [10, 1000] : []
const isForMachines = process.argv.includes('--json')
const say = (/** @type {string} */ text) => (isForMachines ? console.error(text) : console.log(text))

/** @typedef {{ notes: number, segments?: number, name?: string, tactics?: number, experiments?: number }} BenchPlan */
const { module } = await runnerImport('./tests/bench/benchPlan.ts')
const { benchPlanText } = /** @type {{ benchPlanText(plan: BenchPlan): string }} */ (module)
const folder = temporaryFolder('plans')

/** A profile that has this plan and opens it. @param {BenchPlan} plan */
async function bring(plan) {
  const parts = [plan.notes, plan.segments ?? 6, plan.tactics ?? 0, plan.experiments ?? 0]
  const file = join(folder, `bench-${parts.join('-')}.relasi`)
  writeFileSync(file, benchPlanText(plan))
  const { profile, importMs } = await importPlan(file)
  say(
    `${plan.notes} notes, ${plan.segments ?? 6} segments, ${plan.tactics ?? 0} tactics, ${plan.experiments ?? 0} experiments: opened from their file and saved in ${importMs} ms`,
  )
  return { profile, importMs, measured: /** @type {Record<string, any>[]} */ ([]) }
}

const plans = []
for (const notes of sizes) {
  plans.push({ notes, ...(await bring({ notes })), opens: /** @type {number[]} */ ([]) })
}
const matrices = []
for (const segments of matrixSizes) {
  matrices.push({ segments, ...(await bring({ notes: 150, segments, name: `Bench matrix ${segments}` })) })
}
const maps = []
if (has('map')) {
  const [many, few] = [
    await bring({ notes: 150, tactics: mapNodes, name: 'Bench map' }),
    await bring({ notes: 150, tactics: 200, name: 'Bench tactics' }),
  ]
  maps.push({ many, few, page: await buildFlowPage(), measured: /** @type {Record<string, any>[]} */ ([]) })
}
const boards = []
if (has('experiments')) {
  const brought = await bring({ notes: 150, tactics: 20, experiments: boardCards, name: 'Bench experiments' })
  boards.push({ ...brought, measured: /** @type {Record<string, any>[]} */ ([]) })
}
const libraries = []
for (const count of librarySizes) {
  const names = Array.from({ length: count }, (_, index) => `Bench library ${index + 1}`)
  const files = names.map((name) => [`${name}.relasi`, strToU8(benchPlanText({ notes: 30, name }))])
  const { profile, importMs } = await importLibrary(zipSync(Object.fromEntries(files)), count)
  say(`${count} plans: brought in from their archive in ${importMs} ms`)
  libraries.push({ count, profile, importMs, measured: /** @type {Record<string, any>[]} */ ([]) })
}
const empty = []
for (let run = 0; run < runs; run += 1) {
  empty.push(await measureEmpty())
  for (const plan of plans) {
    plan.measured.push(await measurePlan(plan.profile))
    plan.opens.push(await measureOpen(plan.profile))
  }
  for (const matrix of matrices) matrix.measured.push(await measureMatrix(matrix.profile))
  for (const { many, few, page, measured } of maps) {
    measured.push({
      flow: {
        near: await measureFlow(page, { nodes: mapNodes, view: 'near' }),
        all: await measureFlow(page, { nodes: mapNodes, view: 'all' }),
      },
      map: await measureMap(many.profile),
      recompute: await measureRecompute(few.profile),
    })
  }
  for (const board of boards) board.measured.push(await measureExperiments(board.profile))
  for (const library of libraries) library.measured.push(await measureLibrary(library.profile))
  say(`run ${run + 1} of ${runs} done`)
}
const simulations = []
if (has('simulation')) {
  const { module: simulation } = await runnerImport('./tests/bench/simulation.ts')
  const { measureSimulation } = /** @type {{ measureSimulation(): Record<string, number> }} */ (simulation)
  for (let run = 0; run < runs; run += 1) simulations.push(measureSimulation())
}
const verdicts = []
if (has('verdicts')) {
  const { module: file } = await runnerImport('./tests/bench/verdicts.ts')
  const { measureVerdicts } = /** @type {{ measureVerdicts(): Record<string, number> }} */ (file)
  for (let run = 0; run < runs; run += 1) verdicts.push(measureVerdicts())
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
  matrices: matrices.map(({ segments, measured }) => ({ segments, measured: medians(measured) })),
  maps: maps.map(({ measured }) => ({ nodes: mapNodes, ...medians(measured) })),
  boards: boards.map(({ measured }) => ({ cards: boardCards, ...medians(measured) })),
  simulation: medians(simulations),
  verdicts: medians(verdicts),
  libraries: libraries.map(({ count, importMs, measured }) => ({
    count,
    importMs,
    measured: medians(measured),
  })),
}
if (isForMachines) console.log(JSON.stringify(result, null, 2))
else {
  const tables = [planRows, matrixRows, mapRows, experimentRows, simulationRows, verdictRows, libraryRows]
  for (const rows of tables.map((tell) => tell(result))) {
    if (rows.length > 1) console.log(`${formatTable(rows)}\n`)
  }
}
