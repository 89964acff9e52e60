import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { formatPlan, formatPlanData, formatVersion } from '#shared/file/formatPlan.ts'
import { limits } from '#shared/file/limits.ts'
import { parsePlan } from '#shared/file/parsePlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { anyPlan } from '#tests/support/arbitraries.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'

type Data = Record<string, unknown> & { records: Record<string, unknown>[]; meta: Record<string, unknown> }

/** Plain data of the small plan, changed by hand. */
function dataOf(change: (data: Data) => void = () => {}, plan: Plan = buildSmallPlan()): Data {
  const data = JSON.parse(formatPlan(plan)) as Data
  change(data)
  return data
}

function recordIn(data: Data, id: string): Record<string, unknown> {
  const found = data.records.find((record) => record['id'] === id)
  if (!found) throw new Error(`no record ${id}`)
  return found
}

function refusal(data: unknown) {
  const parsed = parsePlan(data, 'refuse')
  if (parsed.ok) throw new Error('was not refused')
  return parsed.error
}

function accepted(data: unknown, policy: 'refuse' | 'rescue' = 'refuse') {
  const parsed = parsePlan(data, policy)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  expect(checkPlan(parsed.value.plan)).toEqual([])
  return parsed.value
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('parsePlan of what formatPlan wrote', () => {
  it('gives the same plan, as a file and as rows', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = readRelasiFile(bytesOf(formatPlan(plan)))
        expect(file).toEqual({
          ok: true,
          value: { plan, report: { upgradedFrom: null, dropped: [], setAside: [] } },
        })
        const rows = structuredClone(formatPlanData(plan))
        expect(accepted(rows, 'rescue').plan).toEqual(plan)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same text again, byte for byte', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = formatPlan(plan)
        const read = readRelasiFile(bytesOf(text))
        expect(read.ok && formatPlan(read.value.plan)).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('writes the same text whatever order records and fields came in', () => {
    const data = dataOf()
    data.records.reverse()
    const shuffled = data.records.map((record) => Object.fromEntries(Object.entries(record).reverse()))
    expect(formatPlan(accepted({ ...data, records: shuffled }).plan)).toBe(formatPlan(buildSmallPlan()))
  })
})

describe('unknown fields', () => {
  it('of the plan, its details and its records are kept and written back flat', () => {
    const data = dataOf((each) => {
      each['reviewer'] = { name: 'Ibu Sari', score: [1, 2] }
      each.meta['motto'] = 'pelan-pelan'
      recordIn(each, 'coffee')['colour'] = 'brown'
      recordIn(each, 'rel:regulars:communities')['weight'] = 0.5
    })
    const { plan } = accepted(data)
    expect(plan.extra).toEqual({ reviewer: { name: 'Ibu Sari', score: [1, 2] } })
    expect(plan.meta.extra).toEqual({ motto: 'pelan-pelan' })
    expect(JSON.parse(formatPlan(plan))).toEqual(data)
  })

  it('named extra are kept like any other', () => {
    const data = dataOf((each) => (recordIn(each, 'coffee')['extra'] = { deep: 1 }))
    expect(JSON.parse(formatPlan(accepted(data).plan))).toEqual(data)
  })

  it('are refused when there are more than a record may have', () => {
    const data = dataOf((each) => {
      for (let index = 0; index <= limits.extraFields; index += 1) recordIn(each, 'coffee')[`x${index}`] = 1
    })
    expect(refusal(data).issues).toMatchObject([{ code: 'too_many_entries', record: 'coffee' }])
  })
})

describe('the format version', () => {
  it.each([
    ['not_relasi', { format: 'else' }],
    ['bad_version', { formatVersion: 0 }],
    ['bad_version', { formatVersion: '1' }],
    ['bad_version', { formatVersion: 1.5 }],
    ['bad_version', { formatVersion: undefined }],
  ])('%s is the answer to %o', (code, change) => {
    expect(refusal({ ...dataOf(), ...change }).code).toBe(code)
  })

  it.each([null, 7, 'text', [], [{}], undefined])('%o is not a plan', (data) => {
    expect(refusal(data).code).toBe('not_relasi')
  })

  it('of a newer app is refused and says which version is needed, whatever else is in the file', () => {
    const newer = { format: 'relasi', formatVersion: formatVersion + 1, records: 'in a new way' }
    expect(refusal(newer)).toMatchObject({ code: 'newer_format', version: formatVersion + 1 })
    expect(parsePlan(newer, 'rescue')).toMatchObject({ ok: false, error: { code: 'newer_format' } })
  })

  it('of an older app is upgraded step by step', () => {
    const steps = {
      1: (data: Record<string, unknown>) => ({ ...data, step1: data['formatVersion'] }),
      2: (data: Record<string, unknown>) => ({ ...data, step2: data['formatVersion'] }),
    }
    const parsed = parsePlan(dataOf(), 'refuse', { version: 3, steps })
    expect(parsed.ok && parsed.value.report.upgradedFrom).toBe(1)
    expect(parsed.ok && parsed.value.plan.extra).toEqual({ step1: 1, step2: 2 })
  })

  it('is refused when a step is missing', () => {
    expect(parsePlan(dataOf(), 'refuse', { version: 3, steps: {} })).toMatchObject({
      error: { code: 'bad_version' },
    })
  })
})

describe('a foreign file with faults', () => {
  const noteFault = (field: string, value: unknown) => (data: Data) => {
    recordIn(data, 'coffee')[field] = value
  }
  const cellFault = (field: string, value: unknown) => (data: Data) => {
    recordIn(data, 'rel:regulars:communities')[field] = value
  }
  const cost = (lowMinor: unknown, likelyMinor: unknown, highMinor: unknown) => ({
    lowMinor,
    likelyMinor,
    highMinor,
  })

  it.each<[string, string, (data: Data) => void]>([
    ['missing', 'title', (data) => Reflect.deleteProperty(recordIn(data, 'coffee'), 'title')],
    ['wrong_type', 'title', noteFault('title', 7)],
    ['too_long', 'title', noteFault('title', 'x'.repeat(limits.title + 1))],
    ['too_long', 'details', noteFault('details', 'x'.repeat(1024 * 1024))],
    ['bad_text', 'title', noteFault('title', 'half \ud83e')],
    ['bad_value', 'block', noteFault('block', 'somewhere')],
    ['bad_value', 'evidence', noteFault('evidence', 'maybe')],
    ['bad_order', 'order', noteFault('order', 'a00')],
    ['bad_order', 'order', noteFault('order', '')],
    ['wrong_type', 'segments', noteFault('segments', null)],
    ['wrong_type', 'segments[0]', noteFault('segments', [5])],
    ['bad_id', 'links[0]', noteFault('links', ['not an id'])],
    ['misplaced_field', 'mark', noteFault('mark', 3)],
    ['misplaced_field', 'customers', noteFault('customers', 3)],
    ['misplaced_field', 'channelKind', noteFault('channelKind', 'web')],
    ['bad_value', 'mark', (data) => (recordIn(data, 'students')['mark'] = 9)],
    ['missing_mark', 'mark', (data) => (recordIn(data, 'students')['mark'] = null)],
    ['misplaced_field', 'segments', (data) => (recordIn(data, 'students')['segments'] = ['regulars'])],
    ['bad_number', 'customers', (data) => (recordIn(data, 'students')['customers'] = -1)],
    ['bad_number', 'customers', (data) => (recordIn(data, 'students')['customers'] = 1e308)],
    ['bad_number', 'customers', (data) => (recordIn(data, 'students')['customers'] = 1.5)],
    ['unknown_type', 'type', noteFault('type', 'journey')],
    ['missing', 'type', (data) => Reflect.deleteProperty(recordIn(data, 'coffee'), 'type')],
    ['bad_id', 'id', noteFault('id', 'two words')],
    ['bad_id', 'id', noteFault('id', 'constructor')],
    ['bad_id', 'id', noteFault('id', '__proto__')],
    ['duplicate_id', 'id', noteFault('id', 'stall')],
    ['id_mismatch', 'id', cellFault('id', 'rel:regulars:self_service')],
    [
      'dangling_reference',
      'segment',
      (data) => {
        Object.assign(recordIn(data, 'rel:regulars:communities'), {
          id: 'rel:ghost:communities',
          segment: 'ghost',
        })
      },
    ],
    [
      'not_a_segment',
      'segment',
      (data) => {
        Object.assign(recordIn(data, 'rel:regulars:communities'), {
          id: 'rel:stall:communities',
          segment: 'stall',
        })
      },
    ],
    ['bad_value', 'category', cellFault('category', 'friendship')],
    ['bad_value', 'expected', cellFault('expected', 'much')],
    ['bad_cost', 'establishedCost', cellFault('establishedCost', cost(3, 2, 4))],
    ['bad_number', 'establishedCost.lowMinor', cellFault('establishedCost', cost(-1, 2, 4))],
    ['bad_number', 'expectedCost.highMinor', cellFault('expectedCost', cost(1, 2, 9007199254740993))],
    ['missing', 'expectedCost.likelyMinor', cellFault('expectedCost', { lowMinor: 1, highMinor: 2 })],
    ['bad_id', 'planId', (data) => (data['planId'] = '../../etc')],
    ['missing', 'meta.name', (data) => Reflect.deleteProperty(data.meta, 'name')],
    ['bad_number', 'meta.iteration', (data) => (data.meta['iteration'] = 0)],
    ['bad_value', 'meta.currency.code', (data) => (data.meta['currency'] = { code: 'rupiah', exponent: 0 })],
    [
      'bad_number',
      'meta.currency.exponent',
      (data) => (data.meta['currency'] = { code: 'IDR', exponent: 9 }),
    ],
    ['bad_number', 'rev', (data) => (data['rev'] = -1)],
    ['bad_time', 'createdAt', (data) => (data['createdAt'] = 'yesterday')],
    ['bad_time', 'updatedAt', (data) => (data['updatedAt'] = '2026-13-01T00:00:00.000Z')],
    ['bad_id', 'revision', (data) => (data['revision'] = '')],
    [
      'too_many_entries',
      'ancestors',
      (data) => (data['ancestors'] = Array.from({ length: 51 }, (_, i) => `r${i}`)),
    ],
    ['bad_value', 'journal[0].kind', (data) => (data['journal'] = [{ ...journalEntry, kind: 'invented' }])],
    ['duplicate_id', 'journal[1].id', (data) => (data['journal'] = [journalEntry, journalEntry])],
    ['missing', 'records', (data) => Reflect.deleteProperty(data, 'records')],
    ['wrong_type', 'records', (data) => Object.assign(data, { records: {} })],
    ['wrong_type', '', (data) => Object.assign(data, { records: [...data.records, null] })],
  ])('is refused whole for %s in %s', (code, field, change) => {
    const error = refusal(dataOf(change))
    expect(error.code).toBe('bad_plan')
    const issue = error.issues.find((each) => each.code === code)
    expect(issue).toMatchObject({ code, field: field || null })
    expect(issue?.place).toContain(field)
  })

  it('names every fault with record, field, place and value', () => {
    const error = refusal(
      dataOf((data) => {
        recordIn(data, 'coffee')['title'] = 7
        recordIn(data, 'stall')['order'] = 'zz top'
        data.meta['period'] = 'day'
      }),
    )
    expect(error.issues).toEqual([
      {
        code: 'bad_value',
        record: null,
        field: 'meta.period',
        place: 'meta.period',
        line: null,
        value: 'day',
      },
      {
        code: 'wrong_type',
        record: 'coffee',
        field: 'title',
        place: 'records[3].title',
        line: null,
        value: '7',
      },
      {
        code: 'bad_order',
        record: 'stall',
        field: 'order',
        place: 'records[4].order',
        line: null,
        value: 'zz top',
      },
    ])
  })

  it('lists the first faults and counts the rest', () => {
    const data = dataOf()
    const records = Array.from({ length: 500 }, (_, index) => ({ id: `n${index}`, type: 'nothing' }))
    expect(refusal({ ...data, records })).toMatchObject({ more: 300, issues: { length: 200 } })
  })

  it('is refused when there are more records than the limit', () => {
    const records = Array.from({ length: limits.records + 1 }, () => ({}))
    expect(refusal({ ...dataOf(), records }).code).toBe('too_many_records')
  })

  it('does not blame a cell for a segment that could not be read', () => {
    const error = refusal(dataOf((data) => (recordIn(data, 'regulars')['title'] = 7)))
    expect(error.issues.map((issue) => issue.record)).toEqual(['regulars'])
  })

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
  ])('is refused with %s in an unknown field', (_, value) => {
    const data = dataOf((each) => (recordIn(each, 'coffee')['more'] = { deep: [value] }))
    expect(refusal(data).issues).toMatchObject([{ record: 'coffee', field: 'more.deep[0]' }])
  })

  it('is refused with a cycle or with nesting past the limit', () => {
    const cycle: Record<string, unknown> = {}
    cycle['again'] = cycle
    let deep: unknown = 1
    for (let depth = 0; depth < 5000; depth += 1) deep = [deep]
    for (const value of [cycle, deep]) {
      const data = dataOf((each) => (recordIn(each, 'coffee')['more'] = value))
      expect(refusal(data).issues).toMatchObject([{ code: 'wrong_type', record: 'coffee' }])
    }
  })

  it.each(['__proto__', 'constructor', 'prototype'])('is refused with the name %s at any depth', (name) => {
    const poison = JSON.parse(`{ "deep": [{ "${name}": { "polluted": true } }] }`) as unknown
    for (const change of [
      (data: Data) => (recordIn(data, 'coffee')['more'] = poison),
      (data: Data) => (data['more'] = poison),
      (data: Data) => (data.meta['more'] = poison),
    ]) {
      expect(refusal(dataOf(change)).code).toBe('bad_plan')
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

const journalEntry = { id: 'plan', at: '2026-01-05T08:00:00.000Z', kind: 'created', detail: {} }

describe('references that lead nowhere', () => {
  it('are left out of a foreign file where they are optional, with a report', () => {
    const { plan, report } = accepted(
      dataOf((data) => {
        recordIn(data, 'coffee')['segments'] = ['regulars', 'ghost', 'regulars', 'stall']
        recordIn(data, 'coffee')['links'] = ['coffee', 'stall']
        recordIn(data, 'rel:regulars:communities')['leansOn'] = ['ghost']
        recordIn(data, 'rel:regulars:communities')['motivations'] = ['retention', 'retention']
      }),
    )
    expect(report.dropped.map(({ code, record, field, value }) => [code, record, field, value])).toEqual(
      expect.arrayContaining([
        ['dangling_reference', 'coffee', 'segments[1]', 'ghost'],
        ['duplicate_reference', 'coffee', 'segments[2]', 'regulars'],
        ['not_a_segment', 'coffee', 'segments[3]', 'stall'],
        ['self_link', 'coffee', 'links[0]', 'coffee'],
        ['dangling_reference', 'rel:regulars:communities', 'leansOn[0]', 'ghost'],
        ['duplicate_reference', 'rel:regulars:communities', 'motivations', '[…]'],
      ]),
    )
    expect(report.dropped).toHaveLength(6)
    const coffee = plan.records.buckets.map((bucket) => bucket.get('coffee')).find((record) => record)
    expect(coffee).toMatchObject({ segments: ['regulars'], links: ['stall'] })
  })
})

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

describe('changing a plan that was read', () => {
  it('keeps unknown fields on the record', () => {
    const { plan } = accepted(dataOf((data) => (recordIn(data, 'coffee')['colour'] = 'brown')))
    expect(changeRecords(plan.records, {})).toBe(plan.records)
    expect(formatPlan(plan)).toContain('"colour": "brown"')
  })
})
