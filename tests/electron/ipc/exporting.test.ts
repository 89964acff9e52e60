import { beforeEach, expect, it } from 'vitest'
import { createHandles } from '#electron/main/files/handles.ts'
import { createExporting, type StartExport } from '#electron/main/ipc/exporting.ts'
import { fail, ok } from '#shared/lib/result.ts'

const request = {
  jobId: 'job',
  bytes: new Uint8Array(),
  options: { paper: 'A4', orientation: 'portrait', language: 'en', sheets: ['canvas'] },
  suggestedName: '../Warung',
} as const

const handles = createHandles()
let suggested: string[]
let progress: unknown[]

beforeEach(() => {
  suggested = []
  progress = []
})

function exporting(startExport: StartExport, chosen: string | null = '/plans/w.pdf') {
  return createExporting({
    handles,
    startExport,
    chooseFileToSave: (name) => {
      suggested.push(name)
      return Promise.resolve(chosen)
    },
    chooseTableToSave: (name) => {
      suggested.push(name)
      return Promise.resolve(chosen)
    },
    write: (path, bytes) =>
      Promise.resolve(
        path.startsWith('/profile')
          ? fail({ code: 'refused_folder', name: '', detail: '' })
          : ok({ path, stamp: { mtimeMs: 0, size: bytes.length, hash: '' } }),
      ),
    isRefused: (path) => Promise.resolve(path.startsWith('/profile')),
    sendProgress: (jobId, value) => progress.push([jobId, value]),
  })
}

const untilAborted: StartExport = ({ signal, targetPath }) =>
  new Promise((resolve) => {
    const stop = () => resolve(fail({ code: 'cancelled', name: targetPath, detail: '' }))
    signal.addEventListener('abort', stop)
  })

it('a finished export gives a handle, never a path', async () => {
  const done = await exporting(({ onProgress, targetPath }) => {
    onProgress({ step: 'printing', fraction: 0.5 })
    return Promise.resolve(targetPath === '/plans/w.pdf' ? ok({ pages: 1, missingCharacters: [] }) : never())
  }).exportPdf(request)
  expect(suggested).toEqual(['Warung.pdf'])
  expect(progress).toEqual([['job', { step: 'printing', fraction: 0.5 }]])
  if (!done.ok) throw new Error(done.error.code)
  expect(handles.find(done.value.handle)?.path).toBe('/plans/w.pdf')
  expect(JSON.stringify(done)).not.toContain('/plans')
})

it('without a place nothing is started', async () => {
  expect(await exporting(never, null).exportPdf(request)).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  })
})

it("the app's own folders are refused", async () => {
  const refused = await exporting(never, '/profile/x.pdf').exportPdf(request)
  expect(refused).toMatchObject({ ok: false, error: { code: 'refused_folder', name: 'x.pdf' } })
})

it('cancelling ends the job of that name', async () => {
  const service = exporting(untilAborted)
  const done = service.exportPdf(request)
  await Promise.resolve()
  await service.cancelExport('another')
  await service.cancelExport('job')
  expect(await done).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

it('one job does not run twice at once, but again after it ended', async () => {
  const service = exporting(untilAborted)
  const first = service.exportPdf(request)
  expect(await service.exportPdf(request)).toMatchObject({ ok: false, error: { code: 'cannot_run' } })
  service.cancelAll()
  await first
  const second = service.exportPdf(request)
  service.cancelAll()
  expect(await second).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

function never(): never {
  throw new Error('must not be started')
}

it('a table gives a handle, never a path, and asks under a name of its own', async () => {
  const table = { suggestedName: '../Warung', bytes: new Uint8Array([1]) }
  const done = await exporting(never, '/plans/w.csv').saveTable(table)
  expect(suggested).toEqual(['Warung.csv'])
  if (!done.ok) throw new Error(done.error.code)
  expect(handles.find(done.value.handle)?.path).toBe('/plans/w.csv')
  expect(JSON.stringify(done)).not.toContain('/plans')
  expect(await exporting(never, null).saveTable(table)).toMatchObject({ error: { code: 'cancelled' } })
  expect(await exporting(never, '/profile/w.csv').saveTable(table)).toMatchObject({
    error: { code: 'refused_folder' },
  })
})
