import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import * as z from 'zod/mini'
import type { ExportError, PrintJob, PrintReport } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { printChannels } from '../printChannels.ts'
import { versionedPrintOptions, versionedWebPreferences } from './compat.ts'
import { removeFolderNow } from './files/removeFolderNow.ts'
import { hardenSession } from './hardening.ts'
import { handle } from './ipc/handle.ts'
import { pageSizePoints } from './print/finishPdf.ts'
import type { PrintedPlan, PrintPlan } from './print/printedPlan.ts'
import { createFileServer } from './protocol.ts'
import { appOrigin } from './security.ts'
import { secureWebPreferences } from './webPreferences.ts'

const patienceMs = 110_000

/** What a process that only prints is given by Electron. */
export interface PrintHost {
  readonly appVersion: string
  readonly refusedFolders: readonly string[]
  systemLocale(): string
  ready(): Promise<void>
  readonly print: PrintPlan
  exit(code: number): void
}

/** A process for printing: its own empty profile that goes with it, no lock, no shown window. */
export function openPrintHost(): PrintHost {
  const profile = mkdtempSync(join(tmpdir(), 'relasi-print-'))
  app.setPath('userData', profile)
  app.setPath('sessionData', profile)
  app.on('window-all-closed', () => undefined)
  process.once('exit', () => removeFolderNow(profile))
  const desk = createPrintDesk(join(__dirname, '..'))
  return {
    appVersion: app.getVersion(),
    // In development the app's folder is a checkout, where one may well want a PDF.
    refusedFolders: [app.isPackaged ? app.getAppPath() : join(__dirname, '..'), join(process.execPath, '..')],
    systemLocale: () => app.getLocale(),
    ready: async () => {
      await app.whenReady()
      desk.open()
    },
    print: desk.print,
    exit: (code) => app.exit(code),
  }
}

const reportSchema = z.tuple([
  z.union([
    z.strictObject({
      kind: z.literal('ready'),
      pages: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
      missingCharacters: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(1_000)),
    }),
    z.strictObject({
      kind: z.literal('failed'),
      code: z.enum(['bad_plan', 'print_failed']),
      detail: z.string().check(z.maxLength(10_000)),
    }),
  ]),
])

function createPrintDesk(dist: string) {
  let current: { readonly job: PrintJob; readonly answer: (report: PrintReport) => void } | null = null
  const preload = join(dist, 'preload', 'print.cjs')
  const printSession = () => session.fromPartition('relasi-print')
  return {
    open: () => {
      hardenSession(printSession(), createFileServer(join(dist, 'renderer')))
      handle(printChannels.job, z.tuple([]), () => current?.job)
      handle(printChannels.done, reportSchema, (report: PrintReport) => current?.answer(report))
    },
    print: (async (job, onProgress) => {
      onProgress({ step: 'layout', fraction: 0.15 })
      const window = new BrowserWindow({
        show: false,
        width: 1200,
        height: 900,
        webPreferences: {
          ...versionedWebPreferences(),
          preload,
          session: printSession(),
          ...secureWebPreferences,
          backgroundThrottling: false,
        },
      })
      const end = new Promise<Result<never, ExportError>>((resolve) => {
        const give = (code: ExportError['code'], detail: string) => resolve(fail({ code, name: '', detail }))
        setTimeout(() => give('timed_out', ''), patienceMs).unref()
        window.webContents.once('render-process-gone', (_event, { reason }) => give('print_failed', reason))
        window.webContents.once('did-fail-load', (_event, code, text) =>
          give('print_failed', `${text} ${code}`),
        )
        window.once('closed', () => give('print_failed', 'window closed'))
      })
      const drawn = drawPages(window, job, onProgress, (answer) => (current = { job, answer })).catch(
        (error: unknown) =>
          fail<ExportError>({
            code: 'print_failed',
            name: '',
            detail: error instanceof Error ? error.message : String(error),
          }),
      )
      const result = await Promise.race([end, drawn])
      current = null
      if (!window.isDestroyed()) window.destroy()
      return result
    }) satisfies PrintPlan,
  }
}

async function drawPages(
  window: BrowserWindow,
  job: PrintJob,
  onProgress: Parameters<PrintPlan>[1],
  listen: (answer: (report: PrintReport) => void) => void,
): Promise<Result<PrintedPlan, ExportError>> {
  const reported = new Promise<PrintReport>(listen)
  await window.loadURL(`${appOrigin}/print.html`)
  const report = await reported
  if (report.kind === 'failed') return fail({ code: report.code, name: '', detail: report.detail })
  onProgress({ step: 'printing', fraction: 0.5 })
  const [width, height] = pageSizePoints(job.options)
  const bytes = await window.webContents.printToPDF({
    pageSize: { width: width / 72, height: height / 72 },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: false,
    ...versionedPrintOptions(),
  })
  const { pages, missingCharacters } = report
  return ok({ bytes: new Uint8Array(bytes), pages, missingCharacters })
}
