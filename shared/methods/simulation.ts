import type { Outcome } from './outcome.ts'
import { project, projectionOutputs, told, type ProjectedFlow, type ProjectionOutput } from './projection.ts'
import { createRandom } from './random.ts'
import { selectQuantiles } from './selectQuantiles.ts'
import { drawTriangular, isSpread, type Range } from './triangular.ts'

/** Something to simulate: what is believed of each assumption, and what follows from a value of each. */
export interface SimulatedModel {
  readonly ranges: readonly Range[]
  readonly flowAt: (values: Float64Array) => ProjectedFlow
}

export interface SimulationOptions {
  readonly runs: number
  readonly seed: number
  /** Periods that are looked at. */
  readonly marks: readonly number[]
}

/** One entry a mark. Pointwise: the line of a band is no single run. */
export interface Band {
  readonly p10: readonly Outcome[]
  readonly p50: readonly Outcome[]
  readonly p90: readonly Outcome[]
}
export type Bands = Readonly<Record<ProjectionOutput, Band>>

export interface Simulation {
  /** Runs some more; the share that is done by now. */
  advance(runs: number): number
  /** The bands of all runs so far. */
  finish(): Bands
}

const probabilities = [0.1, 0.5, 0.9] as const

/**
 * A Monte Carlo simulation in slices. In each run every assumption with a range is drawn once, in the order of
 * `ranges`, independent of the others, and held over the periods; the same seed gives the same bands however
 * the runs are sliced. [methods §1.7]
 */
export function createSimulation(
  { ranges, flowAt }: SimulatedModel,
  { runs, seed, marks }: SimulationOptions,
): Simulation {
  const random = createRandom(seed)
  const values = Float64Array.from(ranges, ({ likely }) => likely)
  const drawn = ranges.flatMap((range, index) => (isSpread(range) ? [{ range, index }] : []))
  const width = marks.length * runs
  const results = new Float64Array(projectionOutputs.length * width)
  let done = 0
  const write = (mark: number, customers: number, revenue: number, cost: number, cash: number) => {
    const place = mark * runs + done
    results[place] = customers
    results[place + width] = revenue
    results[place + 2 * width] = cost
    results[place + 3 * width] = cash
  }
  const likely = flowAt(values)
  const bandOf = (output: ProjectionOutput, index: number): Band => {
    const column = new Float64Array(done)
    const columns = marks.map((_, mark) => {
      const from = index * width + mark * runs
      column.set(results.subarray(from, from + done))
      return selectQuantiles(column, probabilities)
    })
    const line = (at: number) => columns.map((column) => told(output, column[at] ?? NaN, likely))
    return { p10: line(0), p50: line(1), p90: line(2) }
  }
  return {
    advance: (more) => {
      for (const end = Math.min(runs, done + more); done < end; done += 1) {
        for (const { range, index } of drawn) values[index] = drawTriangular(range, random.share())
        project(flowAt(values), marks, write)
      }
      return runs === 0 ? 1 : done / runs
    },
    finish: () => {
      const [customers, revenue, cost, cash] = projectionOutputs.map(bandOf)
      if (!customers || !revenue || !cost || !cash) throw new Error('Every output has its band')
      return { customers, revenue, cost, cash }
    },
  }
}
