import type { Outcome } from './outcome.ts'
import { project, projectionOutputs, told, type ProjectionOutput } from './projection.ts'
import type { SimulatedModel } from './simulation.ts'
import { isSpread } from './triangular.ts'

/** What one assumption does to an output while all others stay likely. */
export interface TornadoBar {
  /** Its place in `ranges`. */
  readonly index: number
  readonly atLow: Outcome
  readonly atHigh: Outcome
  /** How far apart the two are; without end where one became too large to say. */
  readonly span: number
}

export type Tornado = Readonly<Record<ProjectionOutput, readonly TornadoBar[]>>
type Ends = Readonly<Record<ProjectionOutput, Outcome>>

/**
 * Each assumption that has a range at its low and at its high, ranked for each output by its span at the last
 * mark, the widest first; equal spans keep their order. Empty where the output itself is not known. [methods §1.7]
 */
export function computeTornado({ ranges, flowAt }: SimulatedModel, marks: readonly number[]): Tornado {
  const likely = Float64Array.from(ranges, (range) => range.likely)
  const follow = (values: Float64Array): Ends => {
    const flow = flowAt(values)
    let last: readonly number[] = []
    project(flow, marks, (_, ...outputs) => {
      last = outputs
    })
    const tell = (output: ProjectionOutput) =>
      told(output, last[projectionOutputs.indexOf(output)] ?? NaN, flow)
    return { customers: tell('customers'), revenue: tell('revenue'), cost: tell('cost'), cash: tell('cash') }
  }
  const base = follow(likely)
  const swings = ranges.flatMap((range, index) =>
    isSpread(range)
      ? [
          {
            index,
            low: follow(likely.with(index, range.low ?? range.likely)),
            high: follow(likely.with(index, range.high ?? range.likely)),
          },
        ]
      : [],
  )
  const rank = (output: ProjectionOutput): readonly TornadoBar[] =>
    base[output].kind !== 'defined'
      ? []
      : swings
          .map(({ index, low, high }) => barOf(index, low[output], high[output]))
          .sort((one, other) => (other.span === one.span ? 0 : other.span - one.span))
  return { customers: rank('customers'), revenue: rank('revenue'), cost: rank('cost'), cash: rank('cash') }
}

function barOf(index: number, atLow: Outcome, atHigh: Outcome): TornadoBar {
  const isKnown = atLow.kind === 'defined' && atHigh.kind === 'defined'
  return { index, atLow, atHigh, span: isKnown ? Math.abs(atHigh.value - atLow.value) : Infinity }
}
