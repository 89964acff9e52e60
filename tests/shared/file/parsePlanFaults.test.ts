import { describe, expect, it } from 'vitest'
import { limits } from '#shared/file/limits.ts'
import { accepted, dataOf, journalEntry, recordIn, refusal, type Data } from '#tests/support/planData.ts'

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
    ['unknown_type', 'type', noteFault('type', 'campaign')],
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
    ['bad_number', 'expectedCost.highMinor', cellFault('expectedCost', cost(1, 2, 2 ** 53 + 2))],
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
