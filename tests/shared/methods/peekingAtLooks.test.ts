import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '#shared/methods/random.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computePocock } from '#shared/methods/pocock.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import { measureProgress } from '#shared/methods/verdictLooks.ts'
import type { ArmCount, Reading, VerdictInput } from '#shared/methods/verdictTypes.ts'
import { computeZTest } from '#shared/methods/zTest.ts'
import { inputOf } from './verdictInputs.ts'

const looks = 4
const perArm = 400
const tests = 3000
const alpha = 0.05
/** Three standard errors of a share of so many tests. */
const luck = 3 * Math.sqrt((alpha * (1 - alpha)) / tests)

/** One test in which both groups are alike, seen after every visitor: the counts, one after the other. */
function* visitors(random: Random): Generator<readonly [ArmCount, ArmCount]> {
  const people = [0, 0]
  const conversions = [0, 0]
  for (let visitor = 0; visitor < 2 * perArm; visitor += 1) {
    const arm = visitor % 2
    people[arm] = (people[arm] ?? 0) + 1
    if (random.share() < 0.3) conversions[arm] = (conversions[arm] ?? 0) + 1
    yield [0, 1].map((each) => ({
      people: people[each] ?? 0,
      conversions: conversions[each] ?? 0,
    })) as unknown as readonly [ArmCount, ArmCount]
  }
}

const asked = (arms: readonly ArmCount[], read: readonly Reading[]): VerdictInput => ({
  ...inputOf(['0/0', '0/0'], { plannedPerArm: perArm, looks: { plan: 'pocock', looks, read }, alpha }),
  arms,
})

/** Whoever asks after every visitor and reads each look as soon as the app offers it. */
function findsWinner(random: Random): boolean {
  const read: Reading[] = []
  let last: readonly ArmCount[] = []
  for (const arms of visitors(random)) {
    last = arms
    const { looks: at } = measureProgress(asked(arms, read))
    if (!at || at.reached <= at.read || at.reached === looks) continue
    read.push({ look: at.reached, arms })
    if (decideVerdict(asked(arms, read)).call !== 'running') return true
  }
  return decideVerdict(asked(last, read)).call !== 'undecided'
}

/** The same impatience where every look at the counts is an answer at Pocock's threshold. */
function findsWinnerAnyTime(random: Random, criticalZ: number): boolean {
  for (const [a, b] of visitors(random)) {
    if ((a.people ?? 0) + (b.people ?? 0) < (2 * perArm) / looks) continue
    const { z } = computeZTest({
      xA: a.conversions ?? 0,
      nA: a.people ?? 0,
      xB: b.conversions ?? 0,
      nB: b.people ?? 0,
    })
    if (Math.abs(valueOf(z) ?? 0) > criticalZ) return true
  }
  return false
}

const shareOf = (finds: (random: Random) => boolean) => {
  const random = createRandom(20_260_105)
  return Array.from({ length: tests }, () => finds(random)).filter(Boolean).length / tests
}

describe('Pocock, asked after every visitor where there is no difference', () => {
  test('finds a winner in no more than α of the tests', () => {
    const share = shareOf(findsWinner)
    expect(share).toBeLessThan(alpha + luck)
    expect(share).toBeGreaterThan(alpha / 2)
  })

  test('would find one too often if it answered between its looks', () => {
    const criticalZ = valueOf(computePocock(looks, alpha).criticalZ) ?? NaN
    expect(shareOf((random) => findsWinnerAnyTime(random, criticalZ))).toBeGreaterThan(alpha + luck)
  })
})
