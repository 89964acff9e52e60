import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideVerdict } from '#shared/methods/verdict.ts'
import type { ArmCount, VerdictInput } from '#shared/methods/verdictTypes.ts'
import { inputOf } from './verdictInputs.ts'

const count = fc.oneof(fc.nat(12), fc.nat(400), fc.nat(200_000))
const arm: fc.Arbitrary<ArmCount> = fc
  .tuple(count, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([people, share]) => ({ people, conversions: Math.round(people * share) }))
const looks: fc.Arbitrary<VerdictInput['looks']> = fc.oneof(
  fc.constant({ plan: 'fixed' } as const),
  fc.integer({ min: 1, max: 5 }).map((each) => ({ plan: 'pocock', looks: each }) as const),
  fc.integer({ min: 1, max: 900 }).map((conversions) => ({ plan: 'simple', conversions }) as const),
  fc.constant({ plan: 'anytime', expected: 5_000 } as const),
)
const rest = fc.record({
  looks,
  betterWhen: fc.constantFrom('up' as const, 'down' as const),
  plannedPerArm: fc.option(fc.integer({ min: 1, max: 100_000 })),
  rule: fc.constantFrom('test' as const, 'posterior' as const),
  caring: fc.option(fc.constantFrom(0.002, 0)),
  prior: fc.constantFrom({ a: 1, b: 1 }, { a: 0.5, b: 0.5 }, { a: 50, b: 950 }),
})
const comparison = fc
  .tuple(fc.array(arm, { minLength: 2, maxLength: 4 }), rest)
  // Split as planned, so that the split hides nothing.
  .map(([arms, changes]) => ({
    ...inputOf(['0/0', '0/0'], changes),
    arms,
    weights:
      changes.looks.plan === 'simple' ? arms.map(() => 1) : arms.map(({ people }) => (people ?? 0) + 1e-9),
  }))

test('no number of a verdict is NaN or infinite, and what is locked shows none', () => {
  fc.assert(
    fc.property(comparison, (input) => {
      const verdict = decideVerdict(input)
      const numbers: number[] = []
      JSON.stringify(verdict, (_, value: unknown) => {
        if (typeof value === 'number') numbers.push(value)
        return value
      })
      expect(numbers.every(Number.isFinite)).toBe(true)
      if (verdict.call !== 'running') return
      expect(verdict).toMatchObject({ variations: [], probBest: [], omnibus: null, best: null })
    }),
  )
})

test('control and variation swapped turn better into worse', () => {
  const opposite: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' }
  fc.assert(
    fc.property(comparison, (input) => {
      const two = { ...input, arms: input.arms.slice(0, 2), weights: input.weights.slice(0, 2) }
      const turned = { ...two, arms: two.arms.toReversed(), weights: two.weights.toReversed() }
      const { call } = decideVerdict(two)
      expect(decideVerdict(turned).call).toBe(opposite[call] ?? call)
    }),
  )
})

test('counting those who did not, with less for better, changes nothing', () => {
  fc.assert(
    fc.property(comparison, (input) => {
      fc.pre(input.looks.plan !== 'simple') // counts conversions, not people
      const others = input.arms.map(({ people, conversions }) => ({
        people,
        conversions: (people ?? 0) - (conversions ?? 0),
      }))
      const betterWhen = input.betterWhen === 'up' ? ('down' as const) : ('up' as const)
      const prior = { a: input.prior.b, b: input.prior.a }
      const [here, there] = [
        decideVerdict(input),
        decideVerdict({ ...input, arms: others, betterWhen, prior }),
      ]
      expect(there.call).toBe(here.call)
      expect(there.best).toBe(here.best)
    }),
  )
})
