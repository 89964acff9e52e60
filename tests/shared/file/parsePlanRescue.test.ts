import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '#shared/file/parsePlan.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { accepted, dataOf, journalEntry, recordIn } from '#tests/support/planData.ts'

describe('rescue of our own rows', () => {
  it('sets bad records aside as they came, names them and opens the rest', () => {
    const bad = { ...recordIn(dataOf(), 'regulars'), title: 7 }
    const { plan, report } = accepted(
      dataOf((data) => Object.assign(recordIn(data, 'regulars'), bad)),
      'rescue',
    )
    expect(plan.records.size).toBe(buildSmallPlan().records.size - 3)
    expect(report.setAside[0]).toMatchObject({ id: 'regulars', data: bad, issues: [{ code: 'wrong_type' }] })
    expect(report.setAside.slice(1).map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ['rel:regulars:personal_assistance', 'dangling_reference'],
      ['rel:regulars:communities', 'dangling_reference'],
    ])
    expect(report.dropped).toMatchObject([{ record: 'coffee', field: 'segments[0]' }])
  })

  it('empties fields of other blocks and gives a missing mark instead of losing the note', () => {
    const { plan, report } = accepted(
      dataOf((data) => {
        recordIn(data, 'students')['mark'] = null
        recordIn(data, 'coffee')['customers'] = 5
      }),
      'rescue',
    )
    expect(report.setAside).toEqual([])
    expect(report.dropped.map(({ code, record }) => [code, record])).toEqual(
      expect.arrayContaining([
        ['missing_mark', 'students'],
        ['misplaced_field', 'coffee'],
      ]),
    )
    expect(plan.records.size).toBe(buildSmallPlan().records.size)
  })

  it('replaces bad fields of the plan by those of a new one and keeps what came', () => {
    const { plan, report } = accepted(
      dataOf((data) => {
        data.meta['name'] = 7
        data.meta['footer'] = 'Kept'
        data['ancestors'] = 'none'
        data['journal'] = [journalEntry, { bad: true }]
      }),
      'rescue',
    )
    expect(plan.meta).toMatchObject({ name: '', footer: 'Kept' })
    expect(plan.trail.journal).toEqual([journalEntry])
    expect(plan.trail.rev).toBe(1)
    expect(report.setAside).toMatchObject([{ id: null, data: { meta: { name: 7 } } }])
  })

  it('gives up only without an id of the plan', () => {
    expect(parsePlan({ ...dataOf(), planId: null }, 'rescue')).toMatchObject({
      error: { code: 'bad_plan', issues: [{ field: 'planId' }] },
    })
    expect(parsePlan({ ...dataOf(), records: 'gone', meta: 3, journal: 4 }, 'rescue').ok).toBe(true)
  })

  it('opens with anything in the place of any one record', () => {
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.anything({ withNullPrototype: true }), (index, value) => {
        const data = dataOf()
        const records: unknown[] = [...data.records]
        records[index] = value
        accepted({ ...data, records }, 'rescue')
      }),
      { numRuns: 300 },
    )
  })

  it('never throws and never half-imports with anything in any field', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 13 }),
        fc.nat({ max: 30 }),
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (index, field, value) => {
          const data = dataOf()
          const record = data.records[index] ?? {}
          const names = Object.keys(record)
          record[names[field % names.length] ?? 'title'] = value
          accepted(data, 'rescue')
          const foreign = parsePlan(data, 'refuse')
          if (foreign.ok) expect(checkPlan(foreign.value.plan)).toEqual([])
          else expect(foreign.error.issues.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })
})
