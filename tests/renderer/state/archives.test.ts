import { describe, expect, it } from 'vitest'
import { addNote } from '#shared/model/note/addNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { createArchiveAnswers } from '#renderer/workers/answerArchive.ts'
import type { ArchiveRequest } from '#renderer/workers/archiveMessages.ts'
import type { ImportSummary } from '#renderer/state/importPlans.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { buildSmallPlan, noteId, planId } from '#tests/support/builders.ts'
import { makeZip } from '#tests/support/zips.ts'
import { must } from '../support/createTestLibrary.ts'
import { inFile, openTestFiles, rename } from '../support/openTestFiles.ts'

const label = { key: 'addNote', values: { title: '' } } as const
const named = (id: string, name: string): Plan => ({ ...rename(buildSmallPlan(), name), planId: planId(id) })
type Opened = Awaited<ReturnType<typeof openTestFiles>>

/** Every plan out, as bytes. */
async function exported({ files, desktop }: Opened): Promise<Uint8Array> {
  desktop.saveAsGives({ name: 'all.relasi.zip' })
  await files.exportAll()
  return desktop.bytesOf('all.relasi.zip') ?? new Uint8Array()
}

/** An archive comes in; what is said of it afterwards. */
async function imported({ files, desktop, answering }: Opened, bytes: Uint8Array): Promise<ImportSummary> {
  const question = await answering('cancel', () =>
    files.openGiven({ ok: true, value: desktop.opened('all.relasi.zip', bytes) }),
  )
  if (question.kind !== 'imported') throw new Error(question.kind)
  return question.summary
}

const nothing = { added: 0, restored: 0, replaced: 0, kept_both: 0, same: 0 }

async function twoComputers() {
  const [here, there] = [await openTestFiles(), await openTestFiles()]
  for (const name of ['Kopi', 'Batik']) must(await here.library.addPlan(named(name.toLowerCase(), name)))
  return { here, there }
}

/** One more note in “Kopi”, which is closed again. */
async function addTo({ library }: Opened, note: string) {
  const document = must(await library.openPlan(planId('kopi')))
  document.commit({ label }, (plan) => addNote(plan, { id: noteId(note), block: 'channels' }))
  await library.closePlan()
  return document
}

const names = ({ library }: Opened) =>
  library
    .getState()
    .entries.map(({ summary }) => summary.name)
    .sort()

describe('a library moved as one archive', () => {
  it('stands whole on the other computer, without what is in the trash', async () => {
    const { here, there } = await twoComputers()
    must(await here.library.addPlan(named('gone', 'Gone')))
    must(await here.library.trashPlan(planId('gone')))
    const bytes = await exported(here)
    expect(here.toast()?.label).toEqual({
      key: 'archiveSavedWithoutTrash',
      values: { name: 'all.relasi.zip', count: 2 },
    })
    expect(await imported(there, bytes)).toEqual({ counts: { ...nothing, added: 2 }, refused: [], left: 0 })
    expect(names(there)).toEqual(['Batik', 'Kopi'])
    expect(there.library.getState().open).toBeNull()
  })

  it('coming again, or coming home unchanged, holds nothing new', async () => {
    const { here, there } = await twoComputers()
    const bytes = await exported(here)
    await imported(there, bytes)
    for (const computer of [there, here]) {
      expect((await imported(computer, bytes)).counts).toEqual({ ...nothing, same: 2 })
    }
  })

  it('that went on elsewhere replaces what was left behind, and keeps it as copy and version', async () => {
    const { here, there } = await twoComputers()
    await imported(there, await exported(here))
    const document = await addTo(there, 'n')
    const home = await imported(here, await exported(there))
    expect(home.counts).toEqual({ ...nothing, replaced: 1, same: 1 })
    expect(await here.database.versions.toArray()).toMatchObject([{ planId: 'kopi', reason: 'replaced' }])
    expect(here.desktop.copies).toMatchObject([{ planId: 'kopi', reason: 'replace' }])
    must(await here.library.openPlan(planId('kopi')))
    expect(here.plan().records).toEqual(document.getState().plan.records)
  })

  it('that changed on both sides keeps both, once', async () => {
    const { here, there } = await twoComputers()
    await imported(there, await exported(here))
    await addTo(here, 'mine')
    await addTo(there, 'theirs')
    const bytes = await exported(there)
    expect((await imported(here, bytes)).counts).toEqual({ ...nothing, kept_both: 1, same: 1 })
    expect(names(here)).toEqual(['Batik', 'Kopi', 'Kopi 2'])
    expect((await imported(here, bytes)).counts).toEqual({ ...nothing, same: 2 })
    expect(names(here)).toHaveLength(3)
  })

  it('takes the second state out of the trash too when it comes in again', async () => {
    const { here, there } = await twoComputers()
    await imported(there, await exported(here))
    await addTo(here, 'mine')
    await addTo(there, 'theirs')
    const bytes = await exported(there)
    await imported(here, bytes)
    const second = here.library.getState().entries.find(({ summary }) => summary.name === 'Kopi 2')
    must(await here.library.trashPlan(second?.planId ?? planId('')))
    expect((await imported(here, bytes)).counts).toEqual({ ...nothing, restored: 1, same: 1 })
    expect(here.library.getState().entries.filter(({ trashedAt }) => trashedAt === null)).toHaveLength(3)
  })

  it('takes a plan out of the trash that comes in again', async () => {
    const { here } = await twoComputers()
    const bytes = await exported(here)
    must(await here.library.trashPlan(planId('kopi')))
    expect((await imported(here, bytes)).counts).toEqual({ ...nothing, restored: 1, same: 1 })
    expect(here.library.getState().entries.every(({ trashedAt }) => trashedAt === null)).toBe(true)
  })

  it('takes the unsaved edits of the open plan along and leaves it open', async () => {
    const { here, there } = await twoComputers()
    must(await here.library.openPlan(planId('kopi')))
    here.edit('late')
    await imported(there, await exported(here))
    expect(here.plan().planId).toBe('kopi')
    must(await there.library.openPlan(planId('kopi')))
    expect(there.plan().records).toEqual(here.plan().records)
  })

  it('leaves a plan linked to its own file, which is still older than the plan', async () => {
    const here = await openTestFiles()
    await here.open('kopi.relasi', inFile(named('kopi', 'Kopi'), 'r1'))
    here.edit('late')
    const bytes = await exported(here)
    expect(here.files.getState().link).toEqual({ fileName: 'kopi.relasi', older: true })
    expect((await imported(here, bytes)).counts).toEqual({ ...nothing, same: 1 })
  })
})

describe('files that come in together', () => {
  const dropped = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name)

  it('are taken where they are good and named where they are not', async () => {
    const here = await openTestFiles()
    const question = await here.answering('cancel', () =>
      here.files.openDropped([
        dropped('one.relasi', planBytes(named('one', 'One'))),
        dropped('cut.relasi', planBytes(named('cut', 'Cut')).subarray(0, 300)),
        dropped('two.relasi', planBytes(named('two', 'Two'))),
      ]),
    )
    expect(question).toMatchObject({
      kind: 'imported',
      fileName: null,
      summary: {
        counts: { added: 2 },
        refused: [{ fileName: 'cut.relasi', problem: { code: 'truncated' } }],
      },
    })
    expect(names(here)).toEqual(['One', 'Two'])
  })

  it('an archive among them brings its plans, one that cannot be read is named', async () => {
    const here = await openTestFiles()
    const zip = makeZip({
      'one.relasi': planBytes(named('one', 'One')),
      'two.relasi': planBytes(named('two', 'Two')),
    })
    const question = await here.answering('cancel', () =>
      here.files.openDropped([
        dropped('all.relasi.zip', zip),
        dropped('cut.zip', zip.subarray(0, zip.length - 4)),
        dropped('three.relasi', planBytes(named('three', 'Three'))),
      ]),
    )
    expect(question).toMatchObject({
      kind: 'imported',
      summary: {
        counts: { added: 3 },
        refused: [{ fileName: 'cut.zip', problem: { code: 'archive_truncated' } }],
        left: 0,
      },
    })
    expect(names(here)).toEqual(['One', 'Three', 'Two'])
  })

  it('an archive that cannot be read safely leaves the library as it was', async () => {
    const here = await openTestFiles()
    const zip = makeZip({ 'one.relasi': planBytes(named('one', 'One')) })
    const question = await here.answering('cancel', () =>
      here.files.openDropped([dropped('all.relasi.zip', zip.subarray(0, zip.length - 4))]),
    )
    expect(question).toMatchObject({ kind: 'refused', problems: [{ code: 'archive_truncated' }] })
    expect(await here.database.plans.count()).toBe(0)
  })

  it('called off, what has come in stays and the rest is counted', async () => {
    let files: Opened['files'] | null = null
    const here = await openTestFiles({
      openDesk: () => {
        const answer = createArchiveAnswers()
        let asked = 0
        return {
          ask: async (deed, asks) => {
            asked += 1
            if (asked === 3) files?.cancel()
            // safe: a desk pairs each deed with what it asks and what it gives
            return asked > 2 ? null : answer({ deed, asks } as ArchiveRequest)
          },
          end: () => {},
        }
      },
    })
    files = here.files
    const zip = makeZip({
      'one.relasi': planBytes(named('one', 'One')),
      'two.relasi': planBytes(named('two', 'Two')),
      'three.relasi': planBytes(named('three', 'Three')),
    })
    expect(await imported(here, zip)).toMatchObject({ counts: { added: 1 }, left: 2 })
    expect(names(here)).toEqual(['One'])
  })
})

it('an export that is called off writes nothing, one that cannot be written says so', async () => {
  const { here } = await twoComputers()
  here.desktop.saveAsGives('no_space')
  const question = await here.answering('cancel', () => here.files.exportAll())
  expect(question).toMatchObject({ kind: 'failed', during: 'export', error: { code: 'no_space' } })
  here.desktop.saveAsGives('cancelled')
  await here.files.exportAll()
  expect(here.files.getState()).toMatchObject({ question: null, busy: null })
})
