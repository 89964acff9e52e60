import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { writeAtomically } from '#electron/main/files/atomicWrite.ts'
import { createStartExport, type ExportChild } from '#electron/main/print/exportJob.ts'
import { formatPlan } from '#shared/file/formatPlan.ts'
import type { ExportOptions } from '#shared/ipc/exportOptions.ts'
import { buildNote, buildPlan, buildSmallPlan } from '#tests/support/builders.ts'
import { launchApp } from '#tests/support/launch.ts'
import { readPdf } from '#tests/support/readPdf.ts'
import { exportFolder, exportProgram, runExport } from '#tests/support/relasiExport.ts'

const options: ExportOptions = { paper: 'A4', orientation: 'landscape', language: 'id', sheets: ['canvas'] }

function folderWithPlan(): string {
  const folder = exportFolder()
  writeFileSync(join(folder, 'small.relasi'), formatPlan(buildSmallPlan()))
  writeFileSync(join(folder, 'bad.relasi'), '{ "format": "relasi", "formatVersion": 1, "planId": 7 }')
  return folder
}

async function textOf(path: string): Promise<string> {
  const { pages } = await readPdf(new Uint8Array(readFileSync(path)))
  return pages.flatMap((page) => page.runs.map((run) => run.text)).join(' ')
}

it('writes a PDF in the language asked for, named after the plan', async () => {
  const folder = folderWithPlan()
  const run = await runExport(folder, [
    'small.relasi',
    '--pdf',
    'out.pdf',
    '--paper',
    'A3',
    '--language',
    'id',
  ])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain('out.pdf')
  const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, 'out.pdf'))))
  expect(pdf.title).toBe('Small plan')
  expect(pdf.pages[0]?.width).toBeCloseTo((420 * 72) / 25.4, 1)
  expect(await textOf(join(folder, 'out.pdf'))).toContain('Segmen pelanggan')
  expect(readdirSync(folder).sort()).toEqual(['bad.relasi', 'out.pdf', 'small.relasi'])
})

it('writes the good one of two plans and ends with 1', async () => {
  const folder = folderWithPlan()
  mkdirSync(join(folder, 'out'))
  const run = await runExport(folder, ['bad.relasi', 'small.relasi', '--out-dir', 'out', '--language', 'en'])
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('bad.relasi')
  expect(readdirSync(join(folder, 'out'))).toEqual(['small.pdf'])
})

it('keeps a file that is there unless it is forced', async () => {
  const folder = folderWithPlan()
  writeFileSync(join(folder, 'out.pdf'), 'mine')
  const kept = await runExport(folder, ['small.relasi', '--pdf', 'out.pdf', '--language', 'en'])
  expect(kept.code).toBe(4)
  expect(kept.stderr).toContain('--force')
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('mine')
  const forced = await runExport(folder, ['small.relasi', '--pdf', 'out.pdf', '--force'])
  expect(forced.code).toBe(0)
  expect(readFileSync(join(folder, 'out.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

it('ends with 4 where nothing can be written, and leaves nothing', async () => {
  const folder = folderWithPlan()
  const run = await runExport(folder, ['small.relasi', '--pdf', 'no/such/folder/out.pdf', '--language', 'ms'])
  expect(run.code).toBe(4)
  expect(run.stderr).toContain('tidak dapat ditulis')
  expect(readdirSync(folder).sort()).toEqual(['bad.relasi', 'small.relasi'])
})

it('ends with 2 and says in the language asked for what it did not understand', async () => {
  const folder = folderWithPlan()
  const run = await runExport(folder, ['small.relasi', '--pdf', 'a.pdf', '--paper', 'A9', '--language', 'id'])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('A9')
  expect(run.stderr).toContain('Letter')
  const help = await runExport(folder, ['--help', '--language', 'ms'])
  expect(help.code).toBe(0)
  expect(help.stdout).toContain('Penggunaan')
})

it('prints the sheets asked for, in the order of the pages, and names them when one is unknown', async () => {
  const folder = folderWithPlan()
  const pagesOf = async (words: readonly string[]) => {
    const run = await runExport(folder, [
      'small.relasi',
      '--pdf',
      'o.pdf',
      '--force',
      '--language',
      'en',
      ...words,
    ])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'o.pdf'))))
    return pages.map(({ runs }) => runs[0]?.text.trim())
  }
  expect(await pagesOf(['--sheets', 'relationships,canvas'])).toEqual([
    'Small plan',
    'Relationships',
    'Appendix',
  ])
  expect(await pagesOf([])).toEqual(['Small plan', 'Relationships', 'Appendix'])
  expect(await pagesOf(['--sheets', 'relationships'])).toEqual(['Relationships', 'Appendix'])
  const run = await runExport(folder, [
    'small.relasi',
    '--pdf',
    'p.pdf',
    '--sheets',
    'moon',
    '--language',
    'en',
  ])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('canvas, relationships')
})

it('ends with 1 for a folder, says so in words, and leaves nothing of its own', async () => {
  const [folder, temporary] = [exportFolder(), exportFolder()]
  vi.stubEnv('TMPDIR', temporary)
  for (let round = 0; round < 3; round += 1) {
    const run = await runExport(folder, ['.', '--pdf', 'z.pdf', '--language', 'en'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  }
  vi.unstubAllEnvs()
  expect(readdirSync(temporary)).toEqual([])
})

it('prints hostile text as text', async () => {
  const folder = exportFolder()
  const hostile = `<img src=x onerror="fetch('app://relasi/x')"> javascript:alert(1) {{planName}} </p><script>1</script>`
  const plan = buildPlan({
    meta: { name: hostile, footer: hostile },
    notes: [buildNote({ title: hostile, details: hostile })],
  })
  writeFileSync(join(folder, 'hostile.relasi'), formatPlan(plan))
  const run = await runExport(folder, ['hostile.relasi', '--pdf', 'out.pdf', '--language', 'en'])
  expect(run.code).toBe(0)
  const bare = (text: string) => text.replace(/\s+/g, '')
  const text = bare(await textOf(join(folder, 'out.pdf')))
  expect(text.split(bare(hostile)).length).toBeGreaterThanOrEqual(4)
})

it('works while the app is open', async () => {
  const folder = folderWithPlan()
  const relasi = await launchApp()
  const run = await runExport(folder, ['small.relasi', '--pdf', 'out.pdf'])
  expect(run.code).toBe(0)
  await relasi.close()
})

it('never makes the profile it was pointed at', async () => {
  const folder = folderWithPlan()
  const { env } = exportProgram()
  await runExport(folder, ['small.relasi', '--pdf', 'out.pdf'])
  expect(existsSync(env['RELASI_PROFILE'] ?? '')).toBe(false)
})

function childIn(folder: string, extra: Partial<ExportChild> = {}): ExportChild {
  const { executablePath, args } = exportProgram()
  const saving = { fs, pause: (ms: number) => pause(ms), refusedFolders: [], keepOld: null, mode: 0o600 }
  return {
    program: executablePath,
    words: args,
    temporaryFolder: folder,
    write: (path, bytes) => writeAtomically(path, bytes, saving),
    ...extra,
  }
}

it('cancels, survives a kill, and then exports three times in a row', async () => {
  const [folder, work] = [exportFolder(), exportFolder()]
  const targetPath = join(folder, 'board.pdf')
  writeFileSync(targetPath, 'what stood here')
  const bytes = new TextEncoder().encode(formatPlan(buildSmallPlan()))
  const job = {
    bytes,
    options,
    targetPath,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  }

  const controller = new AbortController()
  const cancelled = await createStartExport(childIn(work))({
    ...job,
    signal: controller.signal,
    onProgress: ({ step }) => step === 'printing' && controller.abort(),
  })
  expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled', name: 'board.pdf' } })

  const onSpawn: ExportChild['onSpawn'] = (child) => {
    child.stdout?.once('data', () => process.kill(-(child.pid ?? 0), 'SIGKILL'))
  }
  const killed = await createStartExport(childIn(work, { onSpawn }))(job)
  expect(killed).toMatchObject({ ok: false, error: { code: 'print_failed' } })

  const slow = await createStartExport(childIn(work, { patienceMs: 1 }))(job)
  expect(slow).toMatchObject({ ok: false, error: { code: 'timed_out' } })
  expect(readFileSync(targetPath, 'utf8')).toBe('what stood here')
  expect(readdirSync(folder)).toEqual(['board.pdf'])
  expect(readdirSync(work)).toEqual([])

  const startExport = createStartExport(childIn(work))
  for (let round = 0; round < 3; round += 1) {
    const steps: string[] = []
    const done = await startExport({ ...job, onProgress: ({ step }) => void steps.push(step) })
    expect(done).toMatchObject({ ok: true, value: { missingCharacters: [] } })
    expect(steps).toEqual(['starting', 'layout', 'printing', 'checking', 'writing', 'writing'])
    expect((await readPdf(new Uint8Array(readFileSync(targetPath)))).pages.length).toBeGreaterThan(0)
  }
  expect(readdirSync(work)).toEqual([])
})

it('refuses options that no page has before anything starts', async () => {
  const folder = exportFolder()
  const spoiled = { ...options, paper: 'A9' } as unknown as ExportOptions
  const done = await createStartExport(childIn(folder, { program: '/no/such/program' }))({
    bytes: new Uint8Array(),
    options: spoiled,
    targetPath: join(folder, 'out.pdf'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })
  expect(done).toMatchObject({ ok: false, error: { code: 'bad_options' } })
})
