import { expect, test } from 'vitest'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import { armsOf, findNote, inputOf } from './verdictInputs.ts'

const numberOf = (outcome: Outcome | undefined) => (outcome ? valueOf(outcome) : null) ?? NaN

test('small cells are told, with Fisher’s result', () => {
  const { notes, variations } = decideVerdict(inputOf(['1/8', '5/9']))
  expect(findNote(notes, 'tooFewForUsual')).toBeDefined()
  expect(variations[0]?.test.method).toBe('fisher')
  expect(numberOf(variations[0]?.test.p)).toBeCloseTo(0.13122172, 8)
  expect(findNote(decideVerdict(inputOf(['40/400', '57/400'])).notes, 'tooFewForUsual')).toBeUndefined()
})

test('with 20 each and one success in A, B needs 7 to stand out', () => {
  const noteOf = (arms: readonly string[], betterWhen: 'up' | 'down' = 'up') =>
    findNote(decideVerdict(inputOf(arms, { betterWhen })).notes, 'countsNotPercent')
  const told = noteOf(['1/20', '3/20'])
  expect(told).toMatchObject({ index: 1, people: 20, control: { conversions: 1, people: 20 } })
  expect(numberOf(told?.winningCount)).toBe(7)
  expect(numberOf(noteOf(['19/20', '3/20'], 'down')?.winningCount)).toBe(13)
  expect(noteOf(['3/5', '3/5'])?.winningCount).toMatchObject({ reason: 'no_win' })
  expect(noteOf(['3/30', '3/30'])).toBeUndefined()
})

test('no difference shown says what remains possible', () => {
  const { notes } = decideVerdict(inputOf(['40/400', '57/400']))
  const told = findNote(notes, 'differencePossible')
  expect(numberOf(told?.lower)).toBeCloseTo(-0.0029097, 6)
  expect(numberOf(told?.upper)).toBeCloseTo(0.0880964, 6)
  expect(
    findNote(decideVerdict(inputOf(['200/4000', '250/4000'])).notes, 'differencePossible'),
  ).toBeUndefined()
})

test('likely is also wrong once in k, with what that costs', () => {
  const told = findNote(decideVerdict(inputOf(['40/400', '57/400'])).notes, 'likelyButWrong')
  expect(told).toMatchObject({ index: 1, favoursVariation: true })
  expect(numberOf(told?.prob)).toBeCloseTo(0.9668, 4)
  expect(numberOf(told?.onceIn)).toBe(30) // 1 / 0.0332
  expect(numberOf(told?.expectedLoss)).toBeCloseTo(0.0003026, 7)
  expect(numberOf(told?.lossIfWrong)).toBeCloseTo(0.0003026 / 0.0332, 4)
  const turned = findNote(decideVerdict(inputOf(['57/400', '40/400'])).notes, 'likelyButWrong')
  expect(turned).toEqual({ ...told, favoursVariation: false })
  expect(findNote(decideVerdict(inputOf(['40/400', '40/400'])).notes, 'likelyButWrong')).toBeUndefined()
})

test('0 of 20 is compatible with up to 14 %, or 16 % by Wilson', () => {
  const { notes } = decideVerdict(inputOf(['0/20', '5/20']))
  const told = findNote(notes, 'noSuccesses')
  expect(told).toMatchObject({ index: 0, people: 20 })
  expect(numberOf(told?.oneSided)).toBeCloseTo(0.1391, 4)
  expect(numberOf(told?.wilson)).toBeCloseTo(0.1611, 4)
  const alone = decideVerdict(inputOf(['0/20'], { threshold: 0.2 }))
  expect(findNote(alone.notes, 'noSuccesses')).toMatchObject({ index: 0, people: 20 })
})

test('an early decision is told as probably exaggerated, a decision at the end is not', () => {
  const arms = armsOf('50/1000', '90/1000')
  const looks = { plan: 'pocock', looks: 2, read: [{ look: 1, arms }] } as const
  const early = decideVerdict(inputOf(['50/1000', '90/1000'], { looks, plannedPerArm: 2_000 }))
  const unread = { ...looks, read: [] }
  const late = decideVerdict(inputOf(['50/1000', '90/1000'], { looks: unread, plannedPerArm: 1_000 }))
  expect([early.call, late.call]).toEqual(['better', 'better'])
  expect(findNote(early.notes, 'earlyExaggerated')).toBeDefined()
  expect(findNote(late.notes, 'earlyExaggerated')).toBeUndefined()
})

test('one of twenty looks is significant by luck', () => {
  const { notes } = decideVerdict(inputOf(['200/4000', '250/4000'], { metricsLooked: 6 }))
  expect(findNote(notes, 'manyLooks')).toEqual({ note: 'manyLooks', looks: 6, onceIn: 20 })
})
