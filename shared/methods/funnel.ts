import { divide, isAmount } from './checks.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome, type Reason } from './outcome.ts'
import { computeWilsonInterval, type RateInterval } from './wilsonInterval.ts'

/** Lists of steps are one shorter than the stages: step i leads from stage i to i + 1. */
export interface Funnel {
  readonly stepConversion: readonly Outcome[]
  readonly dropOffRate: readonly Outcome[]
  readonly dropOffCount: readonly Outcome[]
  /** Share of the first stage that is at each stage. */
  readonly cumulative: readonly Outcome[]
  readonly overall: Outcome
  /** 0-based step with the smallest defined conversion, the first on ties. */
  readonly weakestStep: Outcome
  /** True when a stage is larger than the one before: kept, and to be said. */
  readonly isNonMonotone: boolean
}

/** The funnel of people per stage, each counted once a stage; stages from 0 on. [methods §1.1] */
export function computeFunnel(stages: readonly number[]): Funnel {
  if (!stages.every(isAmount)) return refusedFunnel(stages.length, 'bad_input')
  const [first] = stages
  if (first === undefined) return refusedFunnel(0, 'missing_input')
  const steps = stages.slice(1).map((to, index) => ({ from: stages[index] ?? 0, to, index }))
  const stepConversion = steps.map(({ from, to, index }) =>
    divide(to, from, index === 0 ? 'nobody_enters' : 'zero_base'),
  )
  const cumulative = stages.map((people) => divide(people, first, 'nobody_enters'))
  return {
    stepConversion,
    dropOffRate: stepConversion.map((step) => mapOutcome(step, (rate) => defined(1 - rate))),
    dropOffCount: steps.map(({ from, to }) => defined(from - to)),
    cumulative,
    overall: cumulative.at(-1) ?? undefinedBecause('missing_input'),
    weakestStep: findWeakestStep(stepConversion),
    isNonMonotone: steps.some(({ from, to }) => to > from),
  }
}

/** Wilson's interval of every step of counted people: 3 of 11 is not 27 %. [methods §1.1] */
export function computeStepIntervals(stages: readonly number[], confidence = 0.95): readonly RateInterval[] {
  return stages.slice(1).map((to, index) => computeWilsonInterval(to, stages[index] ?? 0, confidence))
}

function findWeakestStep(steps: readonly Outcome[]): Outcome {
  let weakest = -1
  let least = Infinity
  steps.forEach((step, index) => {
    if (step.kind !== 'defined' || step.value >= least) return
    least = step.value
    weakest = index
  })
  return weakest < 0 ? undefinedBecause('zero_base') : defined(weakest)
}

function refusedFunnel(length: number, reason: Reason): Funnel {
  const refused = undefinedBecause(reason)
  const stages = Array.from({ length }, () => refused)
  const steps = stages.slice(1)
  return {
    stepConversion: steps,
    dropOffRate: steps,
    dropOffCount: steps,
    cumulative: stages,
    overall: refused,
    weakestStep: refused,
    isNonMonotone: false,
  }
}
