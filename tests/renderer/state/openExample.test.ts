import { describe, expect, it } from 'vitest'
import { examplePlanId } from '#shared/catalog/examples/exampleIds.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { removeNotes } from '#shared/model/note/removeNotes.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { openExample, renewExample } from '#renderer/state/openExample.ts'
import { noteId, testTime } from '#tests/support/builders.ts'
import { must, openLibrary } from '../support/createTestLibrary.ts'

const label = { key: 'editTitle', values: { title: '' } } as const
const planId = examplePlanId('flower_shop')

async function open(library: Awaited<ReturnType<typeof openLibrary>>['library'], language: Language) {
  return must(await openExample({ id: 'flower_shop', library, language, now: testTime }))
}
type Opened = Awaited<ReturnType<typeof open>>
const shopIn = (document: Opened) => getNote(document.getState().plan, noteId('shop'))?.title

describe('opening a worked example', () => {
  it('makes it the first time, in the language of that moment', async () => {
    const { library } = await openLibrary()
    const document = await open(library, 'id')
    expect(document.getState().plan).toMatchObject({ planId, meta: { currency: { code: 'IDR' } } })
    expect(shopIn(document)).toBe('Toko di Jalan Kenari')
  })

  it('makes it anew in another language while nobody has changed it, however often', async () => {
    const { library } = await openLibrary()
    const revs = []
    for (const language of ['en', 'id', 'ms', 'en'] as const) {
      const document = await open(library, language)
      revs.push(document.getState().plan.trail.rev)
      expect(document.getState().history.past).toEqual([])
      await document.flush()
      await library.closePlan()
    }
    expect(shopIn(await open(library, 'en'))).toBe('Shop on Mill Street')
    expect(revs).toEqual([1, 2, 3, 4])
    expect(library.getState().entries).toHaveLength(1)
  })

  it('leaves it as it is once somebody has changed it, and takes it for untouched when that was undone', async () => {
    const { library } = await openLibrary()
    const document = await open(library, 'en')
    document.commit({ label }, (plan) => updateNote(plan, noteId('shop'), { title: 'My own shop' }))
    await library.closePlan()
    const again = await open(library, 'id')
    expect(shopIn(again)).toBe('My own shop')
    again.commit({ label }, (plan) => updateNote(plan, noteId('shop'), { title: 'Shop on Mill Street' }))
    await library.closePlan()
    expect(shopIn(await open(library, 'id'))).toBe('Toko di Jalan Kenari')
  })

  it('comes out of the trash, and takes the place of an open plan without a moment in between', async () => {
    const { library } = await openLibrary()
    await open(library, 'en')
    await library.trashPlan(planId)
    must(await library.openPlan(must(await library.createPlan('Private'))))
    const seen: unknown[] = []
    library.subscribe((state) => seen.push(state.open))
    await open(library, 'en')
    expect(seen).not.toContain(null)
    expect(library.getState().entries.find((entry) => entry.planId === planId)?.trashedAt).toBeNull()
  })
})

describe('resetting an example', () => {
  it('is one step that undo takes back, and says when there was nothing to do', async () => {
    const { library } = await openLibrary()
    const document = await open(library, 'en')
    const asNew = document.getState().plan.records
    document.commit({ label }, (plan) => removeNotes(plan, [noteId('gift'), noteId('window')]))
    const { records: changed } = document.getState().plan
    const options = { id: 'flower_shop', document, language: 'en', now: testTime } as const
    expect(await renewExample(options)).toBe(true)
    expect([...document.getState().plan.records.buckets]).toEqual([...asNew.buckets])
    expect(await renewExample(options)).toBe(false)
    document.undo()
    expect(document.getState().plan.records).toBe(changed)
  })

  it('speaks the language of that moment', async () => {
    const { library } = await openLibrary()
    const document = await open(library, 'en')
    await renewExample({ id: 'flower_shop', document, language: 'ms', now: testTime })
    expect(shopIn(document)).toBe('Kedai di Jalan Besar')
    expect(document.getState().plan.meta.currency.code).toBe('MYR')
  })
})
