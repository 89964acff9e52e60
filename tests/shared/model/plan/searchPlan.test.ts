import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { searchableCount, searchPlan } from '#shared/model/plan/searchPlan.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const names: Readonly<Record<string, string>> = {
  channels: 'Channels',
  customer_segments: 'Customer segments',
  personal_assistance: 'Personal assistance',
  communities: 'Communities',
  self_service: 'Self-service',
}

const placeOf = (record: PlanRecord) =>
  names[
    record.type === 'note' ? record.block : record.type === 'relationship' ? record.category : record.type
  ] ?? 'Elsewhere'

const search = (plan: Plan, query: string, limit = 10) => searchPlan(plan, query, { limit, placeOf })
const idsOf = (plan: Plan, query: string) =>
  search(plan, query).found.map(({ record }) => record.id as string)

const plan = buildPlan({
  notes: [
    buildNote({ id: 'regulars', block: 'customer_segments', title: 'Weekly regulars', matters: 'Freshness' }),
    buildNote({ id: 'stall', block: 'channels', title: 'A stall', details: 'Open for the weekend market' }),
    buildNote({ id: 'market', block: 'channels', title: 'Market day' }),
    buildNote({ id: 'upmarket', block: 'channels', title: 'Upmarket cafés' }),
    buildNote({ id: 'farmers', block: 'key_partners', title: 'The farmers’ market' }),
  ],
  cells: {
    regulars: {
      personal_assistance: { expected: 'full', title: 'We know each name', notes: 'Learn it at the till' },
      communities: { expected: 'light', title: '' },
      self_service: {},
    },
  },
})
const regulars = noteId('regulars')
const assistance = relationshipId(regulars, 'personal_assistance')
const communities = relationshipId(regulars, 'communities')

describe('a search of the plan', () => {
  test('finds titles from their start, then words, then inside of words, then other texts', () => {
    expect(idsOf(plan, 'market')).toEqual(['market', 'farmers', 'upmarket', 'stall'])
  })

  test('shows the text that holds what the title does not', () => {
    const [hit] = search(plan, 'weekend stall').found
    expect(hit).toMatchObject({ record: { id: 'stall' }, rank: 3, context: 'Open for the weekend market' })
    expect(search(plan, 'freshness').found[0]).toMatchObject({
      record: { id: regulars },
      context: 'Freshness',
    })
    expect(search(plan, 'till').found[0]).toMatchObject({ record: { id: assistance } })
    expect(search(plan, 'cafes').found[0]).toMatchObject({ record: { id: 'upmarket' }, context: null })
  })

  test('wants every word, wherever each stands', () => {
    expect(idsOf(plan, 'weekend farmers')).toEqual([])
    expect(idsOf(plan, 'market stall open')).toEqual(['stall'])
  })

  test('a block narrows a search down and is none by itself', () => {
    expect(idsOf(plan, 'channels market')).toEqual(['market', 'upmarket', 'stall'])
    expect(idsOf(plan, 'channels')).toEqual([])
  })

  test('a filled cell is found by its words, its category, and its segment with either', () => {
    expect(idsOf(plan, 'each name')).toEqual([assistance])
    expect(idsOf(plan, 'communities')).toEqual([communities])
    expect(idsOf(plan, 'regulars personal')).toEqual([assistance])
    expect(idsOf(plan, 'regulars')).toEqual([regulars])
    expect(idsOf(plan, 'self')).toEqual([])
  })

  test('a note that changed is found by its new words alone', () => {
    expect(idsOf(plan, 'stall')).toEqual(['stall'])
    const changed = updateNote(plan, noteId('stall'), { title: 'A kiosk' })
    expect(idsOf(changed, 'stall')).toEqual([])
    expect(idsOf(changed, 'kiosk')).toEqual(['stall'])
  })

  test('an empty query finds nothing', () => {
    expect(search(plan, '  ')).toEqual({ found: [], count: 0 })
  })

  test('counts what it looks through', () => {
    expect(searchableCount(plan)).toBe(7)
  })
})

describe('for any plan and query', () => {
  const word = fc.constantFrom(
    'Straße',
    'café',
    'İzmir',
    '茶屋',
    'سوق',
    '🌷',
    'market',
    'mark',
    'E\u0301clair',
  )
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  const plans = fc.array(fc.record({ title: text, details: text }), { maxLength: 30 }).map((texts) =>
    buildPlan({
      notes: texts.map((fields, index) => buildNote({ id: `n${index}`, block: 'channels', ...fields })),
    }),
  )

  test('a limit shows the first of the same sequence and counts them all', () => {
    fc.assert(
      fc.property(plans, word, fc.nat({ max: 10 }), (some, query, limit) => {
        const all = search(some, query, 1000)
        const few = search(some, query, limit)
        expect(few.found).toEqual(all.found.slice(0, limit))
        expect(few.count).toBe(all.found.length)
      }),
    )
  })

  test('what has the word in a title or a text is found, and nothing else', () => {
    fc.assert(
      fc.property(plans, word, (some, query) => {
        const has = (record: PlanRecord) =>
          record.type === 'note' &&
          `${record.title} ${record.details}`.includes(query === 'mark' ? 'mark' : query)
        const expected = [...eachRecord(some.records)].filter(has).map(({ id }) => id)
        const found = search(some, query, 1000).found.map(({ record }) => record.id)
        expect([...found].sort()).toEqual([...expected].sort())
      }),
    )
  })
})
