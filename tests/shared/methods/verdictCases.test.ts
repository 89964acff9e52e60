import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { computeMde } from '#shared/methods/mde.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computePeekingError } from '#shared/methods/peeking.ts'
import { computePocock } from '#shared/methods/pocock.ts'
import { computeSampleSize } from '#shared/methods/sampleSize.ts'
import { computeConfidenceSequence, computeSimpleSequential } from '#shared/methods/sequential.ts'
import { computeTestDuration } from '#shared/methods/testDuration.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import type { VerdictInput } from '#shared/methods/verdictTypes.ts'
import { computeWaysOut, type WaysOutQuestion } from '#shared/methods/waysOut.ts'
import { findDifferences } from './findDifferences.ts'
import { plainResult } from './plainResult.ts'

interface VerdictCase {
  readonly id: string
  readonly title: string
  readonly input: VerdictInput
  readonly expected: unknown
}

interface PlanQuestion extends WaysOutQuestion {
  readonly ratio: number
  readonly n: number
  readonly looks: number
  readonly expected: number
  readonly conversions: number
}

interface PlanCase {
  readonly id: string
  readonly input: PlanQuestion
  readonly expected: unknown
}

const file = new URL('../../fixtures/reference/verdict-cases.json', import.meta.url)
// safe enough for a test: a case without its fields fails
const { verdicts, plans } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly verdicts: readonly VerdictCase[]
  readonly plans: readonly PlanCase[]
}

/** Losses are small: of them too six digits, not nine places. */
const absolute = 1e-15

describe('every number of a verdict is the one R finds', () => {
  test.each(verdicts.map((one) => [`${one.id} ${one.title}`, one] as const))('%s', (_, one) => {
    expect(findDifferences(one.expected, plainResult(decideVerdict(one.input)), one.id, absolute)).toEqual([])
  })
})

describe('every number of a plan is the one R finds', () => {
  test.each(plans.map((one) => [one.id, one] as const))('%s', (_, { id, input, expected }) => {
    expect(findDifferences(expected, plainResult(planOf(input)), id, absolute)).toEqual([])
  })
})

function planOf(input: PlanQuestion) {
  const { p1, p2, alpha, power, arms, ratio, n, perDay, share } = input
  const size = computeSampleSize({ p1, p2, alpha, power, comparisons: arms - 1 })
  const perArm = valueOf(size.perArm) ?? NaN
  const total = 2 * perArm
  const se = Math.sqrt((2 * p1 * (1 - p1)) / total + (2 * p2 * (1 - p2)) / total)
  return {
    sampleSize: size,
    unequal: computeSampleSize({ p1, p2, alpha, power, comparisons: arms - 1, ratio }),
    mde: computeMde({ n, p1, alpha, power }),
    duration: computeTestDuration({ perArm, arms, perDay, share }),
    waysOut: computeWaysOut(input),
    peeking: computePeekingError(input.looks, alpha),
    pocock: computePocock(input.looks, alpha),
    sequence: computeConfidenceSequence({ se, nTotal: total, nStar: input.expected, alpha }),
    simple: computeSimpleSequential(input.conversions),
  }
}
