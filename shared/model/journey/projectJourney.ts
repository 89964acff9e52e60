import { flowOf } from '../../methods/journey.ts'
import { computeProjection, monthMarks, type Projection } from '../../methods/projection.ts'
import { createSimulation, type Bands, type SimulatedModel } from '../../methods/simulation.ts'
import { computeTornado, type Tornado } from '../../methods/tornado.ts'
import { isSpread, type Range } from '../../methods/triangular.ts'
import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import { inputOf, type JourneyModel } from './journeyModel.ts'

/** What is asked of a projection; plain data that travels to a worker. */
export interface ProjectionRequest {
  readonly model: JourneyModel
  /** Numbers tried out: they stand for themselves and have no range. */
  readonly tried: ReadonlyMap<AssumptionKey, number> | null
  readonly months: number
  readonly runs: number
  readonly seed: number
}

/** One entry a month in each line. */
export interface JourneyProjection {
  /** With every assumption at its likely value. */
  readonly likely: Projection
  readonly bands: Bands
  /** Bars point to the assumptions of the model. */
  readonly tornado: Tornado
  /** Assumptions that have a range and are drawn. */
  readonly drawn: number
}

/** A journey ready to be drawn: its assumptions in the order of the model. */
export function simulatedModelOf(
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null,
): SimulatedModel {
  return {
    ranges: model.assumptions.map(({ key, estimate }): Range => {
      const value = tried?.get(key)
      return value === undefined ? estimate : { low: null, likely: value, high: null }
    }),
    flowAt: (values) => flowOf(inputOf(model, values)),
  }
}

export interface ProjectionRun {
  /** Runs some more; the share that is done by now. */
  advance(runs: number): number
  finish(): JourneyProjection
}

/** The projection of a journey over months, run in slices. Nobody is a customer at its start. [methods §1.7] */
export function runProjection({ model, tried, months, runs, seed }: ProjectionRequest): ProjectionRun {
  const simulated = simulatedModelOf(model, tried)
  const marks = monthMarks(months, model.periodDays)
  const likely = Float64Array.from(simulated.ranges, (range) => range.likely)
  const simulation = createSimulation(simulated, { runs, seed, marks })
  return {
    advance: (more) => simulation.advance(more),
    finish: () => ({
      likely: computeProjection(simulated.flowAt(likely), marks),
      bands: simulation.finish(),
      tornado: computeTornado(simulated, marks),
      drawn: simulated.ranges.filter(isSpread).length,
    }),
  }
}
