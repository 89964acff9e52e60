import { describe, expect, it } from 'vitest'
import { addNote } from '#shared/model/note/addNote.ts'
import { buildSmallPlan, noteId, planId } from '#tests/support/builders.ts'
import { must, openLibrary } from '../support/createTestLibrary.ts'
import { failWrites } from '../support/openTestDatabase.ts'

const label = { key: 'addNote', values: { title: '' } } as const

describe('opening another plan', () => {
  it('goes from one plan to another without a moment in which none is open', async () => {
    const { library, desktop } = await openLibrary()
    const [one, two] = [must(await library.createPlan('One')), must(await library.createPlan('Two'))]
    const first = must(await library.openPlan(one))
    first.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    const seen: (string | null)[] = []
    library.subscribe(({ open }) => seen.push(open?.getState().plan.planId ?? null))
    must(await library.openPlan(two))
    expect(seen).not.toContain(null)
    expect(seen.at(-1)).toBe(two)
    await library.refresh()
    expect(desktop.copies).toMatchObject([{ planId: one, reason: 'close' }])
  })

  it('is there at once: the copy of the one left is written while the other can be used', async () => {
    const { library, desktop } = await openLibrary()
    const [one, two] = [must(await library.createPlan('One')), must(await library.createPlan('Two'))]
    const first = must(await library.openPlan(one))
    first.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const { writeCopy } = desktop.api
    desktop.api.writeCopy = async (copy) => {
      await held
      return writeCopy(copy)
    }
    must(await library.openPlan(two))
    const next = library.refresh()
    expect(desktop.copies).toEqual([])
    goOn()
    await next
    expect(desktop.copies).toMatchObject([{ planId: one, reason: 'close' }])
  })

  it('stays in a plan that cannot be saved, or when the other one is not there', async () => {
    const { library, database } = await openLibrary()
    const [one, two] = [must(await library.createPlan('One')), must(await library.createPlan('Two'))]
    const document = must(await library.openPlan(one))
    expect(await library.openPlan(planId('nobody'))).toMatchObject({ ok: false })
    expect(library.getState().open).toBe(document)
    failWrites(database, () => true)
    document.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    expect(await library.openPlan(two)).toMatchObject({ ok: false })
    expect(library.getState().open).toBe(document)
  })

  it('says of a plan from a file when it was stored here, not when it was last edited', async () => {
    const { library } = await openLibrary({ startMinutes: 500 })
    const plan = buildSmallPlan()
    const document = must(await library.openPlan(must(await library.addPlan(plan))))
    const { save } = document.getState()
    expect(save.kind === 'saved' && save.at !== null && save.at > plan.trail.updatedAt).toBe(true)
  })
})
