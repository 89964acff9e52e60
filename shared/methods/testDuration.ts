import { isAmount, isShare, roundUp } from './checks.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from './outcome.ts'

/** A test that runs longer than so many weeks is not feasible. [methods §2.5] */
export const longestFeasibleWeeks = 8

/** The people needed in all, or in each of so many arms. */
type People = { readonly perArm: number; readonly arms: number } | { readonly totalNeeded: number }

export type DurationQuestion = People & {
  /** People who come in a day. */
  readonly perDay: number
  /** Share of them that takes part, 0–1. */
  readonly share: number
}

export interface TestDuration {
  readonly totalNeeded: Outcome
  readonly days: Outcome
  /** At least 1: a test runs whole weeks, for the days of a week differ. */
  readonly wholeWeeks: Outcome
}

/** How long it takes until enough people have come; undefined where nobody does. [methods §2.5] */
export function computeTestDuration(question: DurationQuestion): TestDuration {
  const { perDay, share } = question
  const people = 'arms' in question ? question.perArm * question.arms : question.totalNeeded
  const isSound = [people, perDay].every(isAmount) && isShare(share)
  if (!isSound) {
    const refused = undefinedBecause('bad_input')
    return { totalNeeded: refused, days: refused, wholeWeeks: refused }
  }
  const totalNeeded = defined(roundUp(people))
  const coming = perDay * share
  const days = coming === 0 ? undefinedBecause('nobody_enters') : upwards(roundUp(people) / coming)
  const wholeWeeks = mapOutcome(days, (count) => defined(Math.max(1, Math.ceil(count / 7))))
  return { totalNeeded, days, wholeWeeks }
}

function upwards(days: number): Outcome {
  return Number.isFinite(days) ? defined(roundUp(days)) : undefinedBecause('too_large')
}
