import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import type { ExportError } from '#shared/ipc/contract.ts'
import type { ExportOptions } from '#shared/ipc/exportOptions.ts'
import { requestSchemas } from '#shared/ipc/schemas.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { StartExport } from '../ipc/exporting.ts'
import { childPrefix, type ChildMessage } from './printedPlan.ts'

const patienceMs = 120_000

/** How this app starts itself as `relasi export …`. */
export interface ExportChild {
  readonly program: string
  /** Words before `export`: in development the app's folder and the switches it runs with. */
  readonly words: readonly string[]
  /** Folder for the job's own files, made anew for each job. */
  readonly temporaryFolder: string
  /** Writes the finished PDF to its place in one step. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<unknown, ExportError>>
  /** Only tests wait less. */
  readonly patienceMs?: number
  /** Only tests look at the process. */
  readonly onSpawn?: (child: ChildProcess) => void
}

const messageSchema = z.union([
  z.object({
    kind: z.literal('progress'),
    progress: z.object({
      step: z.enum(['starting', 'layout', 'printing', 'checking', 'writing']),
      fraction: z.number(),
    }),
  }),
  z.object({ kind: z.literal('done'), pages: z.number(), missingCharacters: z.array(z.string()) }),
  z.object({ kind: z.literal('failed'), code: z.string(), detail: z.string() }),
])

/**
 * One export in a child process of the app's own binary: a crash, a hang or a cancelled print there touches
 * neither the app nor the next export. The child writes into a folder of its own; the target is written at the
 * very end, so after any failure it stands as it stood.
 */
export function createStartExport(child: ExportChild): StartExport {
  return async ({ bytes, options, targetPath, onProgress, signal }) => {
    const name = basename(targetPath)
    const refuse = (code: ExportError['code'], detail = '') => fail({ code, name, detail })
    if (!areOptions(options)) return refuse('bad_options', JSON.stringify(options))
    if (signal.aborted) return refuse('cancelled')
    onProgress({ step: 'starting', fraction: 0 })
    let folder: string | null = null
    try {
      folder = await fs.mkdtemp(join(child.temporaryFolder, 'relasi-export-'))
      const [input, output] = [join(folder, 'plan.relasi'), join(folder, 'plan.pdf')]
      await fs.writeFile(input, bytes, { mode: 0o600 })
      const words = ['export', input, '--pdf', output, ...optionWords(options), '--for-app']
      const said = await runChild(child, words, folder, signal, onProgress)
      if (!said.ok) return refuse(said.error.code, said.error.detail)
      const pdf = new Uint8Array(await fs.readFile(output))
      if (signal.aborted) return refuse('cancelled')
      onProgress({ step: 'writing', fraction: 0.97 })
      const written = await child.write(targetPath, pdf)
      return written.ok ? said : fail(written.error)
    } catch (error) {
      return refuse('cannot_run', error instanceof Error ? error.message : String(error))
    } finally {
      if (folder !== null)
        await fs.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    }
  }
}

function areOptions(options: ExportOptions): boolean {
  return requestSchemas.exportPdf.def.items[0].shape.options.safeParse(options).success
}

function optionWords({ paper, orientation, language, sheets }: ExportOptions): readonly string[] {
  const words = ['--paper', paper, '--orientation', orientation, '--language', language]
  return [...words, '--sheets', sheets.join(',')]
}

type Said = Result<{ readonly pages: number; readonly missingCharacters: readonly string[] }, ExportError>

function runChild(
  { program, words: before, patienceMs: patience = patienceMs, onSpawn }: ExportChild,
  words: readonly string[],
  folder: string,
  signal: AbortSignal,
  onProgress: Parameters<StartExport>[0]['onProgress'],
): Promise<Said> {
  return new Promise((resolve) => {
    // A group of its own, so that killing it takes the engine's helpers along.
    const child = spawn(program, [...before, ...words], {
      cwd: folder,
      env: {
        ...process.env,
        TMPDIR: folder,
        TEMP: folder,
        TMP: folder,
        RELASI_PROFILE: join(folder, 'profile'),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let answer: Said | null = null
    const give = (code: ExportError['code'], detail: string) => {
      answer ??= fail({ code, name: '', detail })
    }
    const cancel = () => {
      give('cancelled', '')
      killGroup(child)
    }
    const timer = setTimeout(() => {
      give('timed_out', '')
      killGroup(child)
    }, patience)
    signal.addEventListener('abort', cancel)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = readMessage(line)
      if (message?.kind === 'progress') onProgress(message.progress)
      if (message?.kind === 'failed') give(message.code, message.detail)
      if (message?.kind === 'done') {
        answer ??= ok({ pages: message.pages, missingCharacters: message.missingCharacters })
      }
    })
    child.once('error', (error) => give('cannot_run', error.message))
    child.once('close', (code, killedBy) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      resolve(
        answer ?? fail({ code: 'print_failed', name: '', detail: `child ended with ${killedBy ?? code}` }),
      )
    })
    onSpawn?.(child)
  })
}

function readMessage(line: string): ChildMessage | null {
  if (!line.startsWith(childPrefix)) return null
  try {
    const message = messageSchema.safeParse(JSON.parse(line.slice(childPrefix.length)))
    return message.success ? (message.data as ChildMessage) : null // safe: our own child's codes
  } catch {
    return null
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
