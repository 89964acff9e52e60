import { isAmount, isShare } from './checks.ts'
import { computeMde, type Mde, type MdeQuestion } from './mde.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from './outcome.ts'
import { computeSampleSize, type SizeQuestion } from './sampleSize.ts'
import { computeTestDuration, longestFeasibleWeeks, type TestDuration } from './testDuration.ts'
import { smallestSupporting } from './threshold.ts'

/** An earlier stage of the funnel: people who come to it in a day, and the share that goes on, 0–1. */
export interface EarlierStage {
  readonly perDay: number
  readonly rate: number
}

export interface WaysOutQuestion extends SizeQuestion {
  /** Groups, the control among them: each comparison with it gets its part of α. */
  readonly arms: number
  readonly perDay: number
  /** Share of the people who take part, 0–1. */
  readonly share: number
  /** What the threshold test must beat; p1 unless given. */
  readonly threshold?: number
  readonly earlier?: readonly EarlierStage[]
}

/** A test with its rates, its people and its time. */
export interface PlannedTest extends TestDuration {
  readonly p1: number
  readonly p2: number
  readonly perArm: Outcome
  /** Within eight weeks. */
  readonly isFeasible: boolean
}

export interface WaysOut {
  /** The test as asked for. */
  readonly asked: PlannedTest
  readonly bigger: {
    /** People for each arm who come within eight weeks. */
    readonly perArm: Outcome
    /** The p2 nearest to p1 that they show, on the side of the one asked for. */
    readonly mde: Mde
    /** 10 % → 30 %, by the same formula and the same traffic. */
    readonly example: PlannedTest
  }
  /** For each earlier stage, in their order: the same relative lift there. */
  readonly moreFrequent: readonly PlannedTest[]
  readonly threshold: {
    /** People who come within a week, at most 30. */
    readonly n: Outcome
    readonly threshold: number
    /** "We are right if at least so many of n." */
    readonly atLeast: Outcome
  }
}

const mostAsked = 30

/**
 * What to do instead of a test that takes longer than eight weeks: look for a bigger effect, test an event that
 * happens more often, or ask whether x of n do it. A relative lift anywhere in a funnel is worth the same in
 * customers, so an earlier stage is asked for the same one. [methods §3.2]
 */
export function computeWaysOut(question: WaysOutQuestion): WaysOut {
  const { p1, p2, threshold = p1, earlier = [] } = question
  const weekly = peopleWithin(question, 1)
  const n = mapOutcome(weekly, (people) => defined(Math.min(mostAsked, people)))
  return {
    asked: plan(question, question),
    bigger: biggerOf(question),
    moreFrequent: earlier.map(({ rate, perDay }) => {
      return plan({ ...question, perDay }, { p1: rate, p2: rate * (p2 / p1) })
    }),
    threshold: { n, threshold, atLeast: mapOutcome(n, (people) => smallestSupporting(people, threshold)) },
  }
}

function biggerOf(question: WaysOutQuestion): WaysOut['bigger'] {
  const { p1, p2, alpha, power, arms } = question
  const people = peopleWithin(question, longestFeasibleWeeks)
  const perArm = mapOutcome(people, (count) => defined(Math.floor(count / arms)))
  const n = valueOf(perArm)
  // One person an arm shows nothing, as no number of them near it does.
  const asked = { n: Math.max(2, n ?? NaN), p1, alpha: alpha / comparisonsOf(arms), power }
  const mde = p2 < p1 ? computeFall(asked) : computeMde(asked)
  return {
    perArm,
    mde: perArm.kind === 'defined' ? mde : { p2: perArm, absolute: perArm, relative: perArm },
    example: plan(question, { p1: 0.1, p2: 0.3 }),
  }
}

/** What falls is what rises among those who do not. */
function computeFall(question: MdeQuestion): Mde {
  const { p2, absolute } = computeMde({ ...question, p1: 1 - question.p1 })
  return {
    p2: mapOutcome(p2, (rest) => defined(1 - rest)),
    absolute: mapOutcome(absolute, (points) => defined(-points)),
    relative: mapOutcome(absolute, (points) => defined(-points / question.p1)),
  }
}

function plan(question: WaysOutQuestion, rates: { readonly p1: number; readonly p2: number }): PlannedTest {
  const { alpha, power, arms, perDay, share } = question
  const { p1, p2 } = rates
  const { perArm } = computeSampleSize({ p1, p2, alpha, power, comparisons: comparisonsOf(arms) })
  const none = { totalNeeded: perArm, days: perArm, wholeWeeks: perArm }
  const people = valueOf(perArm)
  const lasts = people === null ? none : computeTestDuration({ perArm: people, arms, perDay, share })
  const weeks = valueOf(lasts.wholeWeeks)
  return { p1, p2, perArm, ...lasts, isFeasible: weeks !== null && weeks <= longestFeasibleWeeks }
}

/** Whole people who take part within so many weeks. */
function peopleWithin({ perDay, share, arms }: WaysOutQuestion, weeks: number): Outcome {
  const isSound = isAmount(perDay) && isShare(share) && comparisonsOf(arms) >= 1
  if (!isSound) return undefinedBecause('bad_input')
  const people = Math.floor(perDay * share * weeks * 7 + 1e-9)
  return people === 0 ? undefinedBecause('nobody_enters') : defined(people)
}

function comparisonsOf(arms: number): number {
  return Number.isSafeInteger(arms) ? arms - 1 : NaN
}
