import { describe, expect, it } from 'vitest'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { must } from '../support/createTestLibrary.ts'
import { inFile, openTestFiles, rename } from '../support/openTestFiles.ts'

describe('opening a file', () => {
  it('of an unknown plan adds and links it', async () => {
    const { open, plan, desktop, files, toast } = await openTestFiles()
    const theirs = inFile(buildSmallPlan(), 'r1')
    await open('coffee.relasi', theirs)
    expect(plan()).toEqual(theirs)
    expect(desktop.links.get(theirs.planId)).toBe('file:coffee.relasi')
    expect(files.getState().link).toEqual({ fileName: 'coffee.relasi', older: false })
    expect(toast()?.label.key).toBe('fileOpened')
  })

  it('takes back nothing that was begun in the plan while its file was being linked', async () => {
    const { open, desktop, session } = await openTestFiles()
    const { linkFile } = desktop.api
    desktop.api.linkFile = async (request) => {
      session.openDialog('export')
      return linkFile(request)
    }
    await open('coffee.relasi', inFile(buildSmallPlan(), 'r1'))
    expect(session.getState()).toMatchObject({ screen: 'canvas', dialog: 'export' })
  })

  it.each(['same', 'older'])('of the %s revision opens ours and changes nothing', async (which) => {
    const { open, plan, library, toast, database } = await openTestFiles()
    const first = inFile(buildSmallPlan(), 'r1')
    const ours =
      which === 'same' ? rename(first, 'Mine') : rename(inFile(rename(first, 'Mine'), 'r2'), 'Later')
    must(await library.addPlan(ours))
    await open('coffee.relasi', first)
    expect(plan()).toEqual(ours)
    expect(toast()?.label.key).toBe('fileIsKnown')
    expect(await database.versions.count()).toBe(0)
  })

  it('that went on from our state replaces ours, undoably, and keeps ours as copy and version', async () => {
    const { open, plan, library, toast, database, desktop } = await openTestFiles()
    const ours = inFile(buildSmallPlan(), 'r1')
    must(await library.addPlan(ours))
    await open('coffee.relasi', inFile(rename(ours, 'Theirs'), 'r2'))
    expect(plan().meta.name).toBe('Theirs')
    expect(plan().trail).toMatchObject({ revision: 'r2', ancestors: ['r1'] })
    expect(plan().trail.rev).toBeGreaterThan(ours.trail.rev + 1)
    expect(await database.versions.toArray()).toMatchObject([
      { reason: 'replaced', plan: { revision: 'r1' } },
    ])
    expect(desktop.copies).toMatchObject([{ reason: 'replace', rev: ours.trail.rev }])
    const { rev } = plan().trail
    toast()?.undo?.()
    expect(plan().meta.name).toBe('Small plan')
    expect(plan().trail).toMatchObject({ rev: rev + 1, revision: 'r2' })
    expect(plan().trail.journal.at(-1)?.kind).toBe('replaced')
  })

  describe('when both changed', () => {
    const base = inFile(buildSmallPlan(), 'r1')
    const theirs = inFile(rename(base, 'Theirs'), 'r2')

    it('replaces nothing when the question is left', async () => {
      const { open, plan, library, answering, database } = await openTestFiles()
      const ours = rename(base, 'Ours')
      must(await library.addPlan(ours))
      const question = await answering('cancel', () => open('coffee.relasi', theirs))
      expect(question).toMatchObject({ kind: 'conflict', fileName: 'coffee.relasi', planName: 'Ours' })
      expect(plan()).toEqual(ours)
      expect(await database.versions.count()).toBe(0)
      expect(await database.plans.count()).toBe(1)
    })

    it('keeps both: the file becomes a plan with an id of its own', async () => {
      const { open, plan, library, answering } = await openTestFiles()
      must(await library.addPlan(rename(base, 'Ours')))
      await answering('keep_both', () => open('coffee.relasi', theirs))
      expect(plan().planId).not.toBe(base.planId)
      expect(plan().records).toEqual(theirs.records)
      expect(library.getState().entries.map(({ summary }) => summary.name)).toEqual(['Ours', 'Theirs 2'])
    })

    it('replaces ours and keeps it as a version, undoably', async () => {
      const { open, plan, library, answering, database, toast } = await openTestFiles()
      must(await library.addPlan(rename(base, 'Ours')))
      await answering('replace', () => open('coffee.relasi', theirs))
      expect(plan().meta.name).toBe('Theirs')
      expect(await database.versions.toArray()).toMatchObject([{ plan: { meta: { name: 'Ours' } } }])
      toast()?.undo?.()
      expect(plan().meta.name).toBe('Ours')
    })
  })

  it('takes a plan out of the trash that the file brings again', async () => {
    const { open, library } = await openTestFiles()
    const theirs = inFile(buildSmallPlan(), 'r1')
    must(await library.addPlan(theirs))
    must(await library.trashPlan(theirs.planId))
    await open('coffee.relasi', theirs)
    expect(library.getState().entries).toMatchObject([{ trashedAt: null }])
  })

  it('dropped on the window makes an unlinked copy', async () => {
    const { files, plan, desktop, toast } = await openTestFiles()
    const theirs = inFile(buildSmallPlan(), 'r1')
    await files.openDropped([new File([new Uint8Array(planBytes(theirs))], 'dropped.relasi')])
    expect(plan()).toEqual(theirs)
    expect(desktop.links.size).toBe(0)
    expect(files.getState().link).toBeNull()
    expect(toast()?.label.key).toBe('fileCopyOpened')
  })

  it('cut off anywhere is refused with the place, and nothing is stored', async () => {
    const { files, desktop, answering, database, library } = await openTestFiles()
    const bytes = planBytes(buildSmallPlan())
    for (let length = 0; length < bytes.length - 1; length += 97) {
      const value = desktop.opened('cut.relasi', bytes.slice(0, length))
      const question = await answering('cancel', () => files.openGiven({ ok: true, value }))
      expect(question).toMatchObject({ kind: 'refused', fileName: 'cut.relasi' })
    }
    expect(await database.plans.count()).toBe(0)
    expect(library.getState().open).toBeNull()
  })

  it('with wrong fields names each with its record and line', async () => {
    const { files, desktop, answering } = await openTestFiles()
    const text = new TextDecoder().decode(planBytes(buildSmallPlan()))
    const bytes = new TextEncoder().encode(text.replace('"Regulars"', '7').replace('"stall"', '"beans"'))
    const value = desktop.opened('bad.relasi', bytes)
    const question = await answering('cancel', () => files.openGiven({ ok: true, value }))
    expect(question).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([
        {
          code: 'wrong_type',
          place: expect.stringMatching(/^records\[0\]\.title · regulars \(\d+\)$/),
          detail: '7',
        },
        expect.objectContaining({ code: 'duplicate_id' }),
      ]),
    })
  })

  it('too large to be a plan is refused before it is read', async () => {
    const { files, answering } = await openTestFiles()
    const file = new File([], 'huge.relasi')
    Object.defineProperty(file, 'size', { value: 60 * 1024 * 1024 })
    file.arrayBuffer = () => Promise.reject(new Error('must not be read'))
    expect(await answering('cancel', () => files.openDropped([file]))).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'too_large' }],
    })
  })

  it('that cannot be read says why; a cancelled dialog says nothing', async () => {
    const { files, answering } = await openTestFiles()
    const error = { code: 'no_permission', name: 'x.relasi', detail: 'EACCES' } as const
    const question = await answering('cancel', () => files.openGiven({ ok: false, error }))
    expect(question).toEqual({ kind: 'failed', during: 'open', error })
    await files.openGiven({ ok: false, error: { ...error, code: 'cancelled' } })
    expect(files.getState().question).toBeNull()
  })
})

describe('a file that takes long to read', () => {
  it('shows progress after 300 ms and leaves everything as it was when cancelled', async () => {
    let progress: (fraction: number) => void = () => {}
    let begin = () => {}
    const began = new Promise<void>((resolve) => (begin = resolve))
    const parseFile: ParseFile = (_, { signal, onProgress }) =>
      new Promise((resolve) => {
        progress = onProgress
        begin()
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
      })
    const { files, clock, open, database } = await openTestFiles({ parseFile })
    const done = open('slow.relasi', buildSmallPlan())
    await began
    progress(0.1)
    clock.advance(299)
    expect(files.getState().busy).toBeNull()
    clock.advance(1)
    expect(files.getState().busy).toEqual({ deed: 'open', fileName: 'slow.relasi', fraction: 0.1 })
    progress(0.9)
    expect(files.getState().busy?.fraction).toBe(0.9)
    files.cancel()
    await done
    expect(files.getState()).toMatchObject({ busy: null, question: null })
    expect(await database.plans.count()).toBe(0)
  })

  it('says that reading broke when the worker ends', async () => {
    const parseFile: ParseFile = async () => ({ kind: 'broke', detail: 'out of memory' })
    const { open, answering } = await openTestFiles({ parseFile })
    const question = await answering('cancel', () => open('slow.relasi', buildSmallPlan()))
    expect(question).toMatchObject({ kind: 'failed', during: 'open', error: { detail: 'out of memory' } })
  })
})

describe('several files at once', () => {
  /** Reads like the worker: later, and not at all when it is called off meanwhile. */
  const parseFile: ParseFile = async (bytes, { signal }) => {
    await Promise.resolve()
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'done', result: readRelasiFile(bytes) }
  }
  const second = { ...buildSmallPlan(), planId: 'second-plan' as PlanId } // safe: the test's own id

  it('are opened one after the other, each whole', async () => {
    const { open, plan, library } = await openTestFiles({ parseFile })
    const first = buildSmallPlan()
    await Promise.all([open('first.relasi', first), open('second.relasi', second)])
    expect(
      library
        .getState()
        .entries.map(({ planId }) => planId)
        .sort(),
    ).toEqual([first.planId, second.planId].sort())
    expect(plan().planId).toBe(second.planId)
  })

  it('wait for the answer to what an earlier one asks', async () => {
    const { open, plan, library, answering, files } = await openTestFiles({ parseFile })
    const base = inFile(buildSmallPlan(), 'r1')
    must(await library.addPlan(rename(base, 'Ours')))
    let both: Promise<unknown> = Promise.resolve()
    const question = await answering('cancel', () => {
      both = Promise.all([
        open('first.relasi', inFile(rename(base, 'Theirs'), 'r2')),
        open('second.relasi', second),
      ])
      return both
    })
    expect(question).toMatchObject({ kind: 'conflict', fileName: 'first.relasi' })
    expect(files.getState().question).toBeNull()
    expect(plan().planId).toBe(second.planId)
  })
})

describe('messages about a plan', () => {
  it('go when another plan opens; that of the opening itself stays', async () => {
    const { open, session } = await openTestFiles()
    await open('first.relasi', buildSmallPlan())
    session.toast({ label: { key: 'fileReplacedPlan', values: { name: 'first.relasi' } }, undo: () => {} })
    await open('second.relasi', { ...buildSmallPlan(), planId: 'second-plan' as PlanId }) // safe: the test's own id
    expect(session.getState().toasts.map(({ label }) => label.key)).toEqual(['fileOpened'])
  })

  it('stay while the same plan stays open', async () => {
    const { open, session } = await openTestFiles()
    const plan = inFile(buildSmallPlan(), 'r1')
    await open('first.relasi', plan)
    await open('first.relasi', plan)
    expect(session.getState().toasts.map(({ label }) => label.key)).toEqual(['fileOpened', 'fileIsKnown'])
  })
})
