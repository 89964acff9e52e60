import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addNote } from '#shared/model/note/addNote.ts'
import { removeNotes } from '#shared/model/note/removeNotes.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { writePlan } from '#renderer/storage/planStore.ts'
import { createDocumentStore } from '#renderer/state/createDocumentStore.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { SaveState } from '#renderer/state/saveState.ts'
import { toSaveFailure } from '#renderer/state/toSaveFailure.ts'
import { buildSmallPlan, noteId, testTime } from '#tests/support/builders.ts'
import { createClock } from '../support/createClock.ts'
import { failWrites, openTestDatabase } from '../support/openTestDatabase.ts'
import { expectedRows, storedPlan } from '../support/storedPlan.ts'

const label = { key: 'addNote', values: { title: '' } } as const

let clock = createClock()

async function open(database: PlanDatabase, plan = buildSmallPlan()): Promise<DocumentStore> {
  const written = await writePlan(database, null, plan)
  if (!written.ok) throw new Error(written.error.detail)
  clock = createClock()
  return createDocumentStore({
    schedule: clock.schedule,
    plan,
    stored: plan,
    now: () => testTime,
    write: async (stored, current) => toSaveFailure(await writePlan(database, stored, current)),
  })
}

const type = (document: DocumentStore, title: string) =>
  document.commit({ label, group: 'title:coffee' }, (plan) => updateNote(plan, noteId('coffee'), { title }))

const add = (document: DocumentStore, id: string) =>
  document.commit({ label }, (plan) => addNote(plan, { id: noteId(id), block: 'channels', title: id }))

const titleOf = (plan: Plan, id: string) => getNote(plan, noteId(id))?.title

/** The next state of saving that is not `saving`; writes run on real time, only our timers are held. */
function settled(document: DocumentStore): Promise<SaveState> {
  return new Promise((resolve) => {
    const stop = document.subscribe(({ save }) => {
      if (save.kind === 'saving') return
      stop()
      resolve(save)
    })
  })
}

describe('editing', () => {
  it('says saving from the edit on and saved once the rows are there', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    expect(document.getState().save.kind).toBe('saved')
    add(document, 'kiosk')
    expect(document.getState().save.kind).toBe('saving')
    expect(await document.flush()).toBe(true)
    expect(document.getState().save).toEqual({ kind: 'saved', at: testTime })
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('tells the operation whether it goes on with the step before', async () => {
    const document = await open(await openTestDatabase())
    const told: boolean[] = []
    const letter = (title: string) =>
      document.commit({ label, group: 'title:coffee' }, (plan, goesOn) => {
        told.push(goesOn)
        return updateNote(plan, noteId('coffee'), { title })
      })
    letter('C')
    letter('Co')
    document.closeGroup()
    letter('Cof')
    letter('Coff')
    document.undo()
    letter('Cold')
    expect(told).toEqual([false, true, false, true, false])
  })

  it('does nothing when the operation changes nothing', async () => {
    const document = await open(await openTestDatabase())
    const before = document.getState()
    document.commit({ label }, (plan) => plan)
    expect(document.getState()).toBe(before)
  })

  it('writes a deed at once and typed text within 300 ms, however long the typing goes on', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    add(document, 'kiosk')
    const afterDeed = settled(document)
    clock.advance(0)
    expect(await afterDeed).toMatchObject({ kind: 'saved' })

    type(document, 'F')
    clock.advance(200)
    type(document, 'Fi')
    expect(document.getState().save.kind).toBe('saving')
    const afterText = settled(document)
    clock.advance(100)
    expect(await afterText).toMatchObject({ kind: 'saved' })
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('writes only the rows that changed and the row of the plan', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    const written: unknown[] = []
    database.records.hook('creating', (key) => void written.push(key))
    database.records.hook('updating', (_, key) => void written.push(key))
    type(document, 'Filter coffee')
    await document.flush()
    expect(written).toEqual([['plan', 'coffee']])
  })

  it('takes typing in one field back in one step and says what it took back', async () => {
    const document = await open(await openTestDatabase())
    type(document, 'F')
    type(document, 'Fi')
    document.closeGroup()
    type(document, 'Fil')
    expect(document.undo()).toEqual(label)
    expect(titleOf(document.getState().plan, 'coffee')).toBe('Fi')
    document.undo()
    expect(titleOf(document.getState().plan, 'coffee')).toBe('Fresh coffee')
    expect(document.undo()).toBeNull()
    document.redo()
    document.redo()
    expect(titleOf(document.getState().plan, 'coffee')).toBe('Fil')
    expect(document.redo()).toBeNull()
  })

  it('raises rev at every edit, undo and redo and leaves the journal alone', async () => {
    const document = await open(await openTestDatabase())
    const { rev, journal } = document.getState().plan.trail
    add(document, 'kiosk')
    document.undo()
    document.redo()
    expect(document.getState().plan.trail.rev).toBe(rev + 3)
    expect(document.getState().plan.trail.journal).toBe(journal)
  })

  it('saves what is no edit without an undo step', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    document.stamp((plan) => ({ ...plan, trail: { ...plan.trail, revisionRev: plan.trail.rev } }))
    expect(document.getState().history.past).toEqual([])
    await document.flush()
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })
})

describe('a failed save', () => {
  it.each([1, 2, 3, 4, 5])('loses nothing when transaction %i fails while typing', async (failing) => {
    const database = await openTestDatabase()
    const document = await open(database)
    failWrites(database, (attempt) => attempt === failing)
    for (let key = 1; key <= 8; key += 1) {
      type(document, 'Filter coffee'.slice(0, key))
      add(document, `note-${key}`)
      await document.flush()
    }
    expect(await document.flush()).toBe(true)
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('stays visible with its reason and the number of unsaved changes until a try succeeds', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    let full = true
    failWrites(database, () => full)
    add(document, 'one')
    expect(await document.flush()).toBe(false)
    add(document, 'two')
    expect(document.getState().save).toMatchObject({ kind: 'failed', code: 'no_space', pending: 2 })
    expect(document.getState().save).toMatchObject({ since: testTime })
    full = false
    const retried = settled(document)
    document.retry()
    expect((await retried).kind).toBe('saved')
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('is tried again by itself after one second, then every ten', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    const attempts = failWrites(database, (attempt) => attempt <= 3)
    add(document, 'one')
    await document.flush()
    for (const [tries, waitMs] of [1_000, 10_000, 10_000].entries()) {
      expect(attempts()).toBe(tries + 1)
      clock.advance(waitMs - 1)
      expect(document.getState().save.kind).toBe('failed')
      const retried = settled(document)
      clock.advance(1)
      expect((await retried).kind).toBe(tries === 2 ? 'saved' : 'failed')
    }
    expect(attempts()).toBe(4)
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('writes the whole plan when the row is not the one it left, as after a lost answer', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    await database.records.clear()
    await database.plans.clear()
    add(document, 'kiosk')
    expect(await document.flush()).toBe(true)
    expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
  })

  it('keeps a plan in the trash while its last changes are written', async () => {
    const database = await openTestDatabase()
    const document = await open(database)
    await database.plans.update('plan', { trashedAt: testTime })
    add(document, 'kiosk')
    await document.flush()
    expect((await database.plans.get('plan'))?.trashedAt).toBe(testTime)
  })
})

const actions = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), id: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ kind: fc.constant('type' as const), title: fc.string({ maxLength: 12 }) }),
    fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'flush' as const, 'wait' as const) }),
  ),
  { maxLength: 40 },
)

describe('any sequence of edits, undos and failing transactions', () => {
  it('leaves rows that deep-equal the plan once a flush succeeds', async () => {
    const database = await openTestDatabase()
    let failing: readonly boolean[] = []
    const attempts = failWrites(
      database,
      (attempt) => failing[attempt % Math.max(1, failing.length)] ?? false,
    )
    await fc.assert(
      fc.asyncProperty(actions, fc.array(fc.boolean(), { maxLength: 6 }), async (steps, failures) => {
        failing = []
        await database.plans.clear()
        await database.records.clear()
        const document = await open(database)
        failing = failures
        for (const step of steps) {
          if (step.kind === 'add' && getNote(document.getState().plan, noteId(`n${step.id}`)) === null) {
            add(document, `n${step.id}`)
          } else if (step.kind === 'type') type(document, step.title)
          else if (step.kind === 'remove') {
            document.commit({ label }, (plan) => removeNotes(plan, [noteId(`n${step.id}`)]))
          } else if (step.kind === 'undo') document.undo()
          else if (step.kind === 'redo') document.redo()
          else if (step.kind === 'flush') await document.flush()
          else clock.advance(300)
        }
        failing = []
        expect(await document.close()).toBe(true)
        expect(document.getState().save.kind).toBe('saved')
        expect(await storedPlan(database, 'plan')).toEqual(expectedRows(document.getState().plan))
      }),
      { numRuns: 60 },
    )
    expect(attempts()).toBeGreaterThan(60)
  })
})
