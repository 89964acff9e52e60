import { isOpenShare } from './checks.ts'
import { criticalOf } from './normalTail.ts'
import { defined, undefinedBecause, valueOf, type Outcome } from './outcome.ts'
import { findArmsFault, type TwoArms } from './twoArms.ts'
import { computeWilsonInterval } from './wilsonInterval.ts'

/** Of rateB − rateA, fractions. */
export interface DifferenceInterval {
  readonly diff: Outcome
  readonly lower: Outcome
  readonly upper: Outcome
}

/** Newcombe's interval (1998, method 10, no continuity correction) from the two Wilson ones. [methods §2.3] */
export function computeNewcombe(arms: TwoArms, confidence = 0.95): DifferenceInterval {
  const fault = isOpenShare(confidence) ? findArmsFault(arms) : 'bad_input'
  if (fault) return refusedBy(fault)
  const a = rateOf(arms.xA, arms.nA, confidence)
  const b = rateOf(arms.xB, arms.nB, confidence)
  const diff = b.rate - a.rate
  return {
    diff: defined(diff),
    lower: defined(diff - Math.hypot(b.rate - b.lower, a.upper - a.rate)),
    upper: defined(diff + Math.hypot(b.upper - b.rate, a.rate - a.lower)),
  }
}

/** The textbook interval, for contrast: it has no width at 0 against 0 and can leave −1 to 1. [methods §2.3] */
export function computeWald(arms: TwoArms, confidence = 0.95): DifferenceInterval {
  const fault = isOpenShare(confidence) ? findArmsFault(arms) : 'bad_input'
  if (fault) return refusedBy(fault)
  const a = arms.xA / arms.nA
  const b = arms.xB / arms.nB
  const half = criticalOf(1 - confidence) * Math.sqrt((a * (1 - a)) / arms.nA + (b * (1 - b)) / arms.nB)
  return { diff: defined(b - a), lower: defined(b - a - half), upper: defined(b - a + half) }
}

function rateOf(hits: number, people: number, confidence: number) {
  const { estimate, lower, upper } = computeWilsonInterval(hits, people, confidence)
  // safe: hits and people are counts, and there are people
  return { rate: valueOf(estimate) ?? 0, lower: valueOf(lower) ?? 0, upper: valueOf(upper) ?? 1 }
}

function refusedBy(reason: Parameters<typeof undefinedBecause>[0]): DifferenceInterval {
  const refused = undefinedBecause(reason)
  return { diff: refused, lower: refused, upper: refused }
}
