import { formatVersion } from '#shared/file/formatPlan.ts'
import { describe, expect, it } from 'vitest'
import { appendJournal } from '#shared/model/plan/applyEdit.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { createPlan, defaultMeta } from '#shared/model/plan/createPlan.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { writePlan } from '#renderer/storage/planStore.ts'
import { buildSmallPlan, noteId, planId, testTime } from '#tests/support/builders.ts'
import { createTestDesktop } from '../support/createTestDesktop.ts'
import { createTestLibrary, must, openLibrary, restart } from '../support/createTestLibrary.ts'
import { failWrites, openTestDatabase } from '../support/openTestDatabase.ts'
import { expectedRows, storedPlan } from '../support/storedPlan.ts'

const label = { key: 'addNote', values: { title: '' } } as const
const dayMinutes = 24 * 60

describe('the library', () => {
  it('lists plans by their rows, also after a restart', async () => {
    const first = await openLibrary()
    const id = must(await first.library.createPlan('Warung Kopi'))
    const document = must(await first.library.openPlan(id))
    document.commit({ label }, (plan) =>
      addNote(plan, { id: noteId('n'), block: 'channels', title: 'Stall' }),
    )
    expect(await first.library.closePlan()).toBe(true)

    const { library } = await restart(first)
    expect(library.getState().status).toBe('ready')
    expect(library.getState().entries).toMatchObject([
      { planId: id, summary: { name: 'Warung Kopi', notes: 1 }, trashedAt: null },
    ])
    const again = must(await library.openPlan(id))
    expect(again.getState().plan.meta.name).toBe('Warung Kopi')
    expect(again.getState().save.kind).toBe('saved')
  })

  it('keeps one plan open and saves it before it opens another', async () => {
    const { library, database } = await openLibrary()
    const [one, two] = [must(await library.createPlan('One')), must(await library.createPlan('Two'))]
    const first = must(await library.openPlan(one))
    first.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    const [second, same] = await Promise.all([library.openPlan(two), library.openPlan(two)])
    expect(must(same)).toBe(must(second))
    expect(library.getState().open).toBe(must(second))
    expect(await storedPlan(database, one)).toEqual(expectedRows(first.getState().plan))
  })

  it('keeps the plan open when it cannot be saved', async () => {
    const { library, database } = await openLibrary()
    const document = must(await library.openPlan(must(await library.createPlan('One'))))
    failWrites(database, () => true)
    document.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    expect(await library.closePlan()).toBe(false)
    expect(library.getState().open).toBe(document)
  })

  it('renames an open plan undoably and a closed one in its rows', async () => {
    const { library } = await openLibrary()
    const id = must(await library.createPlan('One'))
    must(await library.renamePlan(id, 'Two'))
    expect(library.getState().entries[0]?.summary.name).toBe('Two')
    const document = must(await library.openPlan(id))
    must(await library.renamePlan(id, 'Three'))
    expect(document.getState().plan.meta.name).toBe('Three')
    expect(document.undo()).toEqual({ key: 'renamePlan', values: { name: 'Three' } })
    expect(document.getState().plan.meta.name).toBe('Two')
  })

  it('duplicates a plan with its unsaved edits under the next free name', async () => {
    const { library, database } = await openLibrary()
    const id = must(await library.createPlan('Kopi'))
    const document = must(await library.openPlan(id))
    document.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    const copy = must(await library.duplicatePlan(id))
    expect(library.getState().entries.map(({ summary }) => [summary.name, summary.notes])).toEqual([
      ['Kopi', 1],
      ['Kopi 2', 1],
    ])
    expect((await storedPlan(database, copy)) as object).toMatchObject({ records: [{ id: 'n' }] })
  })

  it('says that a plan is not there', async () => {
    const { library } = await openLibrary()
    expect(await library.openPlan(planId('nobody'))).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    })
    expect(await library.trashPlan(planId('nobody'))).toMatchObject({ ok: false })
  })
})

describe('the trash', () => {
  it('is a mark: the plan is copied out, closed and comes back whole', async () => {
    const { library, database, desktop } = await openLibrary()
    const id = must(await library.createPlan('One'))
    must(await library.openPlan(id))
    must(await library.trashPlan(id))
    expect(library.getState().open).toBeNull()
    expect(library.getState().entries[0]?.trashedAt).not.toBeNull()
    expect(desktop.copies.at(-1)).toMatchObject({ planId: id, reason: 'delete' })
    must(await library.restorePlan(id))
    expect(library.getState().entries[0]?.trashedAt).toBeNull()
    expect(await database.plans.count()).toBe(1)
  })

  it('is emptied after 30 days, and the copy is not offered back', async () => {
    const first = await openLibrary()
    const id = must(await first.library.createPlan('Old'))
    must(await first.library.createPlan('Kept'))
    must(await first.library.trashPlan(id))
    const early = await restart(first, 29 * dayMinutes)
    expect(early.library.getState().entries).toHaveLength(2)
    const late = await restart(first, 31 * dayMinutes)
    expect(late.library.getState().entries.map(({ summary }) => summary.name)).toEqual(['Kept'])
    expect(await late.database.records.count()).toBe(0)
    const later = await restart(first, 32 * dayMinutes)
    expect(later.library.getState().offers).toEqual([])
  })

  it.each([
    ['two years ahead', 800 * dayMinutes],
    ['behind', -60 * dayMinutes],
  ])('keeps everything while the clock is %s', async (_, startMinutes) => {
    const first = await openLibrary()
    must(await first.library.trashPlan(must(await first.library.createPlan('Old'))))
    const { library } = await restart(first, startMinutes)
    expect(library.getState().entries).toHaveLength(1)
  })
})

describe('copies', () => {
  it('are written after 30 quiet seconds, after 5 minutes of editing, and when the plan closes', async () => {
    const { library, desktop, clock } = await openLibrary()
    const document = must(await library.openPlan(must(await library.createPlan('One'))))
    const add = (id: string) =>
      document.commit({ label }, (plan) => addNote(plan, { id: noteId(id), block: 'channels' }))
    const reasons = () => desktop.copies.map(({ reason, rev }) => [reason, rev])
    add('a')
    clock.advance(29_999)
    expect(reasons()).toEqual([])
    clock.advance(1)
    expect(reasons()).toEqual([['quiet', 2]])
    for (let index = 0; index < 16; index += 1) {
      add(`b${index}`)
      clock.advance(20_000)
    }
    expect(reasons()).toHaveLength(2)
    await library.closePlan()
    expect(reasons().at(-1)).toEqual(['close', document.getState().plan.trail.rev])
    const { rev } = document.getState().plan.trail
    must(await library.openPlan(document.getState().plan.planId))
    await library.closePlan()
    expect(reasons().filter(([, each]) => each === rev)).toHaveLength(1)
  })

  it('bring back a plan that the store lost, with an entry in the journal', async () => {
    const first = await openLibrary()
    const plan = buildSmallPlan()
    must(await first.library.addPlan(plan))
    must(await first.library.openPlan(plan.planId))
    await first.library.closePlan()
    await first.database.plans.clear()
    await first.database.records.clear()

    const { library, database } = await restart(first)
    expect(library.getState().offers).toEqual([
      { planId: plan.planId, planName: 'Small plan', rev: 1, writtenAt: testTime, storedRev: null },
    ])
    must(await library.restoreCopy(plan.planId))
    expect(library.getState().offers).toEqual([])
    const restored = must(await library.openPlan(plan.planId)).getState().plan
    expect(restored.records).toEqual(plan.records)
    expect(restored.trail.rev).toBe(2)
    expect(restored.trail.journal.at(-1)).toMatchObject({ kind: 'restored', detail: { rev: 1 } })
    expect(await storedPlan(database, plan.planId)).toEqual(expectedRows(restored))
  })

  it('replace an older state only when chosen, and keep it as a version', async () => {
    const first = await openLibrary()
    const plan = buildSmallPlan()
    must(await first.library.addPlan(plan))
    const document = must(await first.library.openPlan(plan.planId))
    document.commit({ label }, (current) => addNote(current, { id: noteId('late'), block: 'channels' }))
    await first.library.closePlan()
    await writePlan(first.database, null, plan)

    const { library, database } = await restart(first)
    expect(library.getState().offers).toMatchObject([{ rev: 2, storedRev: 1 }])
    expect(await storedPlan(database, plan.planId)).toEqual(expectedRows(plan))
    must(await library.restoreCopy(plan.planId))
    expect(await database.versions.toArray()).toMatchObject([{ planId: 'plan', rev: 1, reason: 'restored' }])
    expect(library.getState().entries[0]?.summary.notes).toBe(12)
  })

  it('take no mark of a seal out of the journal of the plan they replace', async () => {
    const first = await openLibrary()
    const plan = buildSmallPlan()
    must(await first.library.addPlan(plan))
    const document = must(await first.library.openPlan(plan.planId))
    document.commit({ label }, (current) => addNote(current, { id: noteId('late'), block: 'channels' }))
    await first.library.closePlan()
    const sealed = { id: 'seal1', at: testTime, kind: 'sealed', detail: { experiment: 'button' } } as const
    await writePlan(first.database, null, appendJournal(plan, sealed))

    const { library } = await restart(first)
    must(await library.restoreCopy(plan.planId))
    const { journal } = must(await library.openPlan(plan.planId)).getState().plan.trail
    expect(journal.map(({ kind }) => kind)).toEqual(['created', 'sealed', 'restored'])
  })

  it('on offer are kept as a version when the older plan is opened and edited in spite of it', async () => {
    const first = await openLibrary()
    const plan = buildSmallPlan()
    must(await first.library.addPlan(plan))
    const document = must(await first.library.openPlan(plan.planId))
    document.commit({ label }, (current) => addNote(current, { id: noteId('late'), block: 'channels' }))
    await first.library.closePlan()
    await writePlan(first.database, null, plan)

    const { library, database } = await restart(first)
    must(await library.openPlan(plan.planId))
    expect(await database.versions.toArray()).toMatchObject([{ rev: 2, reason: 'offered' }])
    await library.closePlan()
    must(await library.restoreCopy(plan.planId))
    expect(library.getState().entries[0]?.summary.notes).toBe(12)
  })

  it('are not offered again once declined, nor for plans in the trash or up to date', async () => {
    const first = await openLibrary()
    const plan = buildSmallPlan()
    must(await first.library.addPlan(plan))
    must(await first.library.openPlan(plan.planId))
    await first.library.closePlan()
    expect((await restart(first)).library.getState().offers).toEqual([])
    await first.database.plans.clear()
    const { library } = await restart(first)
    await library.declineCopy(plan.planId)
    expect(library.getState().offers).toEqual([])
    expect((await restart(first)).library.getState().offers).toEqual([])
  })

  it('that are damaged are refused with the reason, and the offer stays', async () => {
    const desktop = createTestDesktop()
    const plan = buildSmallPlan()
    const bytes = planBytes(plan).slice(0, 200)
    await desktop.api.writeCopy({ planId: plan.planId, rev: 1, planName: 'x', reason: 'quiet', bytes })
    const { library } = await openLibrary({ desktop })
    expect(await library.restoreCopy(plan.planId)).toMatchObject({
      ok: false,
      error: { code: 'broken_plan', detail: expect.stringContaining('truncated') },
    })
    expect(library.getState().offers).toHaveLength(1)
  })
})

describe('opening a damaged plan', () => {
  it('sets a bad record aside by name, keeps it, and opens the rest', async () => {
    const { library, database, desktop } = await openLibrary()
    const plan = buildSmallPlan()
    must(await library.addPlan(plan))
    await database.records.update(['plan', 'coffee'], {
      data: { id: 'coffee', type: 'note', title: 'Fresh coffee', block: 'no_such_block' },
    })
    const document = must(await library.openPlan(plan.planId))
    expect(document.getState().setAside).toMatchObject([{ recordId: 'coffee', title: 'Fresh coffee' }])
    expect(document.getState().plan.records.size).toBe(plan.records.size - 1)
    expect(await database.quarantine.toArray()).toMatchObject([
      { planId: 'plan', recordId: 'coffee', data: { title: 'Fresh coffee' } },
    ])
    expect(desktop.copies).toMatchObject([{ reason: 'migrate' }])
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('refuses a plan of a newer format and leaves its rows alone', async () => {
    const { library, database } = await openLibrary()
    must(await library.addPlan(buildSmallPlan()))
    const row = await database.plans.get('plan')
    const head = { ...(row?.head as object), formatVersion: formatVersion + 1 }
    await database.plans.update('plan', { head })
    expect(await library.openPlan(planId('plan'))).toMatchObject({ ok: false, error: { code: 'newer_plan' } })
    expect((await database.plans.get('plan'))?.head).toEqual(head)
  })
})

describe('a store that cannot be opened', () => {
  it('says so with its code', async () => {
    const database = await openTestDatabase()
    await database.meta.put({ key: 'guard', value: { schemaVersion: 2, minReader: 2, appVersion: '9' } })
    database.close()
    const { library } = createTestLibrary(database)
    await library.load()
    expect(library.getState()).toMatchObject({ status: 'failed', failure: { code: 'newer_database' } })
    const plan = createPlan({ planId: planId('new'), meta: defaultMeta, now: testTime })
    expect(await library.addPlan(plan)).toMatchObject({ ok: false, error: { code: 'newer_database' } })
  })
})
