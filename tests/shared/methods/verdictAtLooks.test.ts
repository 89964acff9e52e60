import { describe, expect, test } from 'vitest'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import { armsOf, findNote, inputOf } from './verdictInputs.ts'

const numberOf = (outcome: Outcome | undefined) => (outcome ? valueOf(outcome) : null) ?? NaN

describe('planned looks', () => {
  const pocock = { plannedPerArm: 4_000, looks: { plan: 'pocock', looks: 4 } as const }

  const readAt = (look: number, ...arms: readonly string[]) => ({ look, arms: armsOf(...arms) })
  const reading = (...read: readonly ReturnType<typeof readAt>[]) => ({
    ...pocock,
    looks: { ...pocock.looks, read },
  })

  test('Pocock: a look decides only beyond its critical z, and only once it was read', () => {
    expect(decideVerdict(inputOf(['10/900', '60/900'], pocock)).call).toBe('running')
    const due = decideVerdict(inputOf(['50/1000', '84/1000'], pocock))
    expect(due).toMatchObject({ call: 'running', variations: [], probBest: [], notes: [] })
    expect(due.progress.looks).toEqual({ reached: 1, planned: 4, read: 0, nextAt: 4000 })
    const looks = reading(readAt(1, '50/1000', '84/1000'))
    const atLook = decideVerdict(inputOf(['50/1000', '84/1000'], looks))
    expect(atLook).toMatchObject({ call: 'better', progress: { looks: { reached: 1, planned: 4, read: 1 } } })
    expect(numberOf(atLook.variations[0]?.test.criticalZ)).toBeCloseTo(2.361, 3)
    expect(findNote(atLook.notes, 'earlyExaggerated')).toBeDefined()
    const short = decideVerdict(inputOf(['50/1000', '72/1000'], reading(readAt(1, '50/1000', '72/1000')))) // z = 2.06
    expect(short).toMatchObject({ call: 'running', decidedBy: null, variations: [], probBest: [], notes: [] })
    expect(decideVerdict(inputOf(['200/4000', '242/4000'], pocock)).call).toBe('undecided') // z = 2.05
  })

  test('Pocock: what is counted after a reading changes nothing before the next look', () => {
    const undecided = reading(readAt(1, '50/1000', '60/1000'))
    expect(decideVerdict(inputOf(['60/1500', '200/1500'], undecided)).call).toBe('running')
    expect(decideVerdict(inputOf(['60/1500', '200/1500'], undecided)).progress.looks?.nextAt).toBe(4000)
    const decided = reading(readAt(1, '50/1000', '60/1000'), readAt(2, '100/2000', '150/2000'))
    for (const later of [
      ['100/2000', '150/2000'],
      ['190/2900', '190/2900'],
      ['290/4000', '200/4000'],
    ]) {
      const verdict = decideVerdict(inputOf(later, decided))
      expect(verdict).toMatchObject({ call: 'better', decidedBy: { look: 2 } })
    }
  })

  test('Pocock: the first reading of a look holds; the posterior reads none', () => {
    const twice = reading(readAt(1, '50/1000', '60/1000'), readAt(1, '50/1010', '90/1010'))
    expect(decideVerdict(inputOf(['60/1100', '95/1100'], twice)).call).toBe('running')
    const looks = reading(readAt(1, '50/1000', '90/1000'))
    expect(decideVerdict(inputOf(['60/1100', '95/1100'], { ...looks, rule: 'posterior' })).call).toBe(
      'running',
    )
    const bad = reading(readAt(1, '50/1000', '1200/1000'))
    expect(decideVerdict(inputOf(['60/1100', '95/1100'], bad)).call).toBe('inconsistent')
  })
})
