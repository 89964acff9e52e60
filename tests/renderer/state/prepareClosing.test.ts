import { describe, expect, it } from 'vitest'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { createPreferencesStore } from '#renderer/state/preferencesStore.ts'
import { prepareClosing } from '#renderer/state/prepareClosing.ts'
import { noteId } from '#tests/support/builders.ts'
import { must, openLibrary } from '../support/createTestLibrary.ts'
import { failWrites } from '../support/openTestDatabase.ts'
import { expectedRows, storedPlan } from '../support/storedPlan.ts'

const preferencesOn = ({ api }: { readonly api: DesktopApi }) =>
  createPreferencesStore(defaultPreferences, api)
const label = { key: 'addNote', values: { title: '' } } as const

describe('closing the window', () => {
  it('answers saved once all is durable and copied', async () => {
    const { library, database, desktop } = await openLibrary()
    const document = must(await library.openPlan(must(await library.createPlan('One'))))
    document.commit({ label, group: 'title:n' }, (plan) =>
      addNote(plan, { id: noteId('n'), block: 'channels' }),
    )
    expect(await prepareClosing(library, preferencesOn(desktop))).toEqual({ kind: 'saved' })
    const { plan } = document.getState()
    expect(await storedPlan(database, plan.planId)).toEqual(expectedRows(plan))
    expect(desktop.copies.at(-1)).toMatchObject({ reason: 'close', rev: plan.trail.rev })
  })

  it('answers what is not saved and why, after a copy of it', async () => {
    const { library, database, desktop } = await openLibrary()
    const document = must(await library.openPlan(must(await library.createPlan('One'))))
    failWrites(database, () => true)
    document.commit({ label }, (plan) => addNote(plan, { id: noteId('n'), block: 'channels' }))
    expect(await prepareClosing(library, preferencesOn(desktop))).toEqual({
      kind: 'failed',
      planName: 'One',
      changes: 1,
      code: 'no_space',
    })
    expect(desktop.copies.at(-1)).toMatchObject({ reason: 'save_failed', rev: 2 })
  })

  it('waits until a choice made just before is kept', async () => {
    const { library, desktop } = await openLibrary()
    const done: string[] = []
    const { setPreferences } = desktop.api
    desktop.api.setPreferences = async (patch) => {
      const kept = await setPreferences(patch)
      await new Promise((resolve) => setImmediate(resolve))
      done.push('kept')
      return kept
    }
    const preferences = preferencesOn(desktop)
    preferences.change({ language: 'ms' })
    await prepareClosing(library, preferences)
    done.push('closed')
    expect(done).toEqual(['kept', 'closed'])
  })

  it('has nothing to save while no plan is open', async () => {
    const { library, desktop } = await openLibrary()
    expect(await prepareClosing(library, preferencesOn(desktop))).toEqual({ kind: 'saved' })
  })
})
