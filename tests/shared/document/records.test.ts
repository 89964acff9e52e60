import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRecords } from '#shared/document/diff.ts'
import {
  changeRecords,
  eachRecord,
  emptyRecords,
  getRecord,
  type RecordSet,
} from '#shared/document/records.ts'

interface Thing {
  readonly id: string
  readonly type: 'thing'
  readonly value: number
}

const anyId = fc.string({ minLength: 1, maxLength: 4 })
const anyThing = fc.record({ id: anyId, type: fc.constant('thing' as const), value: fc.nat() })
const anyChange = fc.record({ put: fc.array(anyThing), remove: fc.array(anyId) })

describe('a record set', () => {
  it('holds what a map would hold after the same changes', () => {
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const map = new Map<string, Thing>()
        let set: RecordSet<Thing> = emptyRecords()
        for (const { put, remove } of changes) {
          set = changeRecords(set, { put, remove })
          for (const id of remove) map.delete(id)
          for (const thing of put) map.set(thing.id, thing)
        }
        expect(set.size).toBe(map.size)
        expect(new Map([...eachRecord(set)].map((thing) => [thing.id, thing]))).toEqual(map)
        for (const thing of map.values()) expect(getRecord(set, thing.id)).toBe(thing)
      }),
    )
  })

  it('is the very same set when nothing changes', () => {
    const thing: Thing = { id: 'a', type: 'thing', value: 1 }
    const set = changeRecords(emptyRecords<Thing>(), { put: [thing] })
    expect(changeRecords(set, {})).toBe(set)
    expect(changeRecords(set, { put: [thing], remove: ['nobody'] })).toBe(set)
  })

  it('shares every bucket but one with the set before a single change', () => {
    const things = Array.from({ length: 1000 }, (_, index): Thing => ({
      id: `id${index}`,
      type: 'thing',
      value: index,
    }))
    const before = changeRecords(emptyRecords<Thing>(), { put: things })
    const after = changeRecords(before, { put: [{ id: 'id7', type: 'thing', value: -7 }] })
    expect(after.buckets.filter((bucket, index) => bucket !== before.buckets[index])).toHaveLength(1)
    expect(diffRecords(before, after)).toMatchObject({
      added: [],
      changed: [{ before: { value: 7 }, after: { value: -7 } }],
      removed: [],
    })
  })

  it('spreads ids over its buckets', () => {
    const things = Array.from({ length: 10_000 }, (_, index): Thing => ({
      id: `note-${index}`,
      type: 'thing',
      value: index,
    }))
    const set = changeRecords(emptyRecords<Thing>(), { put: things })
    expect(Math.max(...set.buckets.map((bucket) => bucket.size))).toBeLessThan(200)
  })
})

describe('diffRecords', () => {
  it('applied to before gives after, for any two sets', () => {
    fc.assert(
      fc.property(fc.array(anyThing), fc.array(anyThing), (first, second) => {
        const before = changeRecords(emptyRecords<Thing>(), { put: first })
        const after = changeRecords(emptyRecords<Thing>(), { put: second })
        const { added, changed, removed } = diffRecords(before, after)
        const applied = changeRecords(before, {
          put: [...added, ...changed.map((change) => change.after)],
          remove: removed.map(({ id }) => id),
        })
        expect([...eachRecord(applied)].sort(byId)).toEqual([...eachRecord(after)].sort(byId))
      }),
    )
  })
})

function byId(a: Thing, b: Thing): number {
  return a.id < b.id ? -1 : 1
}
