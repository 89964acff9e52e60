import { isAmount } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/** One customer: how long they have been seen, and whether they left then or are still there. */
export interface Observation {
  readonly duration: number
  readonly hasLeft: boolean
}

export interface Survival {
  /** Share still there after each of the times. */
  readonly survival: readonly Outcome[]
  /** Greenwood; undefined once nobody is left. */
  readonly standardError: readonly Outcome[]
}

/**
 * S(t) = ∏ over u ≤ t of (1 − d/n), with customers who are still there counted as long as they were seen.
 * After the last observation the last value stays. [methods §1.6] Kaplan–Meier 1958
 */
export function computeSurvival(seen: readonly Observation[], times: readonly number[]): Survival {
  const isSound = seen.every(({ duration }) => isAmount(duration)) && times.every(isAmount)
  if (!isSound || seen.length === 0) {
    const refused = undefinedBecause(isSound ? 'missing_input' : 'bad_input')
    return { survival: times.map(() => refused), standardError: times.map(() => refused) }
  }
  const steps = stepsOf(seen)
  const at = times.map((time) => steps.findLast((step) => step.time <= time) ?? { survival: 1, variance: 0 })
  return {
    survival: at.map(({ survival }) => defined(survival)),
    standardError: at.map(({ survival, variance }) =>
      survival === 0 ? undefinedBecause('no_customers') : defined(survival * Math.sqrt(variance)),
    ),
  }
}

interface Step {
  readonly time: number
  readonly survival: number
  /** Σ d / (n(n − d)) of Greenwood. */
  readonly variance: number
}

/** Where somebody left, in order of time. */
function stepsOf(seen: readonly Observation[]): readonly Step[] {
  const inOrder = seen.toSorted((one, other) => one.duration - other.duration)
  const steps: Step[] = []
  let survival = 1
  let variance = 0
  let from = 0
  while (from < inOrder.length) {
    const time = inOrder[from]?.duration ?? 0
    let left = 0
    let end = from
    for (; inOrder[end]?.duration === time; end += 1) if (inOrder[end]?.hasLeft) left += 1
    const atRisk = inOrder.length - from
    if (left > 0) {
      survival *= 1 - left / atRisk
      variance += left / (atRisk * (atRisk - left))
      steps.push({ time, survival, variance })
    }
    from = end
  }
  return steps
}
