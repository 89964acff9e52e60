import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isNewerDatabase, PlanDatabase, readGuard } from '#renderer/storage/database.ts'
import { openDatabase } from '#renderer/storage/openDatabase.ts'
import { withDatabase } from '#renderer/storage/withDatabase.ts'

const quick = { pauses: [0, 0], tryMs: 200 }
const opened: Dexie[] = []

function track<D extends Dexie>(database: D): D {
  opened.push(database)
  return database
}

afterEach(async () => {
  for (const database of opened.splice(0)) {
    database.close()
    await Dexie.delete(database.name)
  }
})

describe('the database', () => {
  it('writes with strict durability, in explicit and in implicit transactions', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const database = track(new PlanDatabase('1.0.0', 'strict'))
    await openDatabase(database)
    transaction.mockClear()
    await database.meta.put({ key: 'a', value: 1 })
    await database.transaction('rw', database.meta, () => database.meta.put({ key: 'b', value: 2 }))
    const asked = transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])
    expect(asked).toEqual(Array(2).fill(['readwrite', 'strict']))
  })

  it('says which schema it has and who may read it', async () => {
    const database = track(new PlanDatabase('1.2.3', 'guard'))
    await openDatabase(database)
    expect(await readGuard(database)).toEqual({ schemaVersion: 1, minReader: 1, appVersion: '1.2.3' })
  })

  it('opens nothing and writes nothing when a newer app made the store', async () => {
    const newer = track(new Dexie('newer'))
    newer.version(2).stores({ plans: 'planId', other: '++id' })
    await newer.open()
    await newer.table('plans').put({ planId: 'p', kept: true })
    newer.close()

    const database = new PlanDatabase('1.0.0', 'newer')
    expect(await isNewerDatabase('newer')).toBe(true)
    expect(await openDatabase(database, quick)).toMatchObject({
      ok: false,
      error: { code: 'newer_database' },
    })
    expect(database.isOpen()).toBe(false)
    const written = await withDatabase(database, () => database.plans.clear())
    expect(written).toMatchObject({ ok: false, error: { code: 'newer_database' } })

    const again = track(new Dexie('newer'))
    await again.open()
    expect(again.verno).toBe(2)
    expect(await again.table('plans').toArray()).toEqual([{ planId: 'p', kept: true }])
  })

  it('does not stay open when the guard row asks for a newer reader', async () => {
    const first = track(new PlanDatabase('9.0.0', 'min-reader'))
    await openDatabase(first)
    await first.meta.put({ key: 'guard', value: { schemaVersion: 1, minReader: 2, appVersion: '9.0.0' } })
    first.close()
    const database = new PlanDatabase('1.0.0', 'min-reader')
    expect(await openDatabase(database, quick)).toMatchObject({
      ok: false,
      error: { code: 'newer_database', detail: 'made by 9.0.0' },
    })
    expect(database.isOpen()).toBe(false)
  })

  it('opens after two failures', async () => {
    const database = track(new PlanDatabase('1.0.0', 'flaky'))
    let failures = 2
    const open = database.open.bind(database)
    database.open = () => {
      failures -= 1
      return failures >= 0 ? Dexie.Promise.reject(new Error('Internal error opening backing store')) : open()
    }
    expect(await openDatabase(database, quick)).toEqual({ ok: true, value: null })
  })

  it('calls the store broken after three failures, also when it never answers', async () => {
    const database = track(new PlanDatabase('1.0.0', 'silent'))
    let tries = 0
    database.open = () => {
      tries += 1
      return new Dexie.Promise(() => {})
    }
    const outcome = await openDatabase(database, { pauses: [0, 0], tryMs: 5 })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'broken' } })
    expect(tries).toBe(3)
  })

  it('opens again by itself after the connection was lost', async () => {
    const database = track(new PlanDatabase('1.0.0', 'lost'))
    await openDatabase(database)
    database.close()
    expect(await withDatabase(database, () => database.plans.count())).toEqual({ ok: true, value: 0 })
  })
})
