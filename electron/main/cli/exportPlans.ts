import { basename, extname, join, resolve } from 'node:path'
import type { ExportError, FileError, PrintJob } from '#shared/ipc/contract.ts'
import { defaultSheets, withoutEmptySheets } from '#shared/ipc/chooseSheets.ts'
import type { ExportOptions, ExportProgress, Sheet } from '#shared/ipc/exportOptions.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { describeFailure } from '../files/fileError.ts'
import { suggestFileName } from '../files/suggestedName.ts'
import { finishPdf } from '../print/finishPdf.ts'
import type { PrintPlan } from '../print/printedPlan.ts'
import type { ExportRequest } from './parseExportArguments.ts'

/** Without sheets each plan prints those it has filled. */
type WantedOptions = Omit<ExportOptions, 'sheets'> & Pick<ExportRequest['options'], 'sheets'>

export interface ExportTools {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly exists: (path: string) => Promise<boolean>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<unknown, ExportError>>
  readonly print: PrintPlan
  readonly onProgress: (progress: ExportProgress) => void
  /** ISO time. */
  readonly now: () => string
  readonly appVersion: string
}

export type ExportOutcome =
  | {
      readonly kind: 'done'
      readonly file: string
      readonly pages: number
      readonly missingCharacters: readonly string[]
      /** Sheets that were asked for and on which nothing stands. */
      readonly without: readonly Sheet[]
    }
  /** A table of so many experiments. */
  | { readonly kind: 'table'; readonly file: string; readonly count: number }
  | { readonly kind: 'no_experiments'; readonly file: string }
  | { readonly kind: 'no_sheets'; readonly file: string; readonly without: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly file: string; readonly error: FileError }
  | { readonly kind: 'bad_plan'; readonly file: string; readonly error: PlanFileError }
  | { readonly kind: 'exists'; readonly file: string }
  | { readonly kind: 'not_printed' | 'not_written'; readonly file: string; readonly error: ExportError }

export interface ExportPlace {
  readonly input: string
  readonly target: string
}

/** Where each input goes; two inputs never share a target. */
export function findTargets(
  { inputs, target }: Pick<ExportRequest, 'inputs' | 'target'>,
  folder: string,
): Result<readonly ExportPlace[], { readonly code: 'sameName'; readonly name: string }> {
  const taken = new Set<string>()
  const places: ExportPlace[] = []
  for (const input of inputs) {
    const name = suggestFileName(basename(input, extname(input)), 'pdf', 'plan')
    const path = resolve(folder, target.kind !== 'folder' ? target.path : join(target.path, name))
    // Some disks hold "Plan.pdf" and "plan.pdf" as one file.
    if (taken.has(path.toLowerCase())) return fail({ code: 'sameName', name })
    taken.add(path.toLowerCase())
    places.push({ input: resolve(folder, input), target: path })
  }
  return ok(places)
}

/** One plan after the other; a bad one never keeps a good one from being written. */
export async function exportPlans(
  places: readonly ExportPlace[],
  options: WantedOptions,
  force: boolean,
  tools: ExportTools,
): Promise<readonly ExportOutcome[]> {
  const outcomes: ExportOutcome[] = []
  for (const place of places) outcomes.push(await exportPlan(place, options, force, tools))
  return outcomes
}

async function exportPlan(
  { input, target }: ExportPlace,
  wanted: WantedOptions,
  force: boolean,
  tools: ExportTools,
): Promise<ExportOutcome> {
  const file = basename(input)
  const opened = await openPlan({ input, target }, force, tools)
  if (opened.kind !== 'opened') return opened
  const { plan, bytes } = opened
  const output = basename(target)

  const asked = wanted.sheets ?? defaultSheets(plan)
  const sheets = withoutEmptySheets(plan, asked)
  const without = asked.filter((sheet) => !sheets.includes(sheet))
  if (sheets.length === 0) return { kind: 'no_sheets', file, without }
  const options = { ...wanted, sheets }
  const job: PrintJob = { bytes, options, printedAt: tools.now(), appVersion: tools.appVersion }
  const printed = await tools.print(job, tools.onProgress)
  if (!printed.ok) return { kind: 'not_printed', file, error: printed.error }
  tools.onProgress({ step: 'checking', fraction: 0.85 })
  const facts = { ...factsOf(plan, job), pages: printed.value.pages }
  const finished = await finishPdf(printed.value.bytes, options, facts)
  if (!finished.ok) return { kind: 'not_printed', file, error: finished.error }
  tools.onProgress({ step: 'writing', fraction: 0.95 })
  const written = await tools.write(target, finished.value)
  if (!written.ok) return { kind: 'not_written', file: output, error: written.error }
  const { pages, missingCharacters } = printed.value
  return { kind: 'done', file: output, pages, missingCharacters, without }
}

interface OpenedPlan {
  readonly kind: 'opened'
  readonly plan: Plan
  readonly bytes: Uint8Array
}

/** The plan of a file, unless it cannot be read or stands in the way of what was there. */
export async function openPlan(
  { input, target }: ExportPlace,
  force: boolean,
  tools: Pick<ExportTools, 'read' | 'exists'>,
): Promise<OpenedPlan | ExportOutcome> {
  const file = basename(input)
  const read = await tools.read(input).then(ok, (error: unknown) => fail(describeFailure(error, input)))
  if (!read.ok) return { kind: 'unreadable', file, error: read.error }
  const parsed = readRelasiFile(read.value)
  if (!parsed.ok) return { kind: 'bad_plan', file, error: parsed.error }
  if (!force && (await tools.exists(target))) return { kind: 'exists', file: basename(target) }
  return { kind: 'opened', plan: parsed.value.plan, bytes: read.value }
}

function factsOf({ meta }: Plan, { printedAt, appVersion }: PrintJob) {
  return { title: meta.name, author: meta.designedBy, producer: `Relasi ${appVersion}`, printedAt }
}

const exitCodes = {
  done: 0,
  table: 0,
  no_experiments: 1,
  bad_plan: 1,
  unreadable: 1,
  no_sheets: 1,
  not_printed: 3,
  exists: 4,
  not_written: 4,
} as const satisfies Record<ExportOutcome['kind'], number>

/** 0 when all is done, else the code of the gravest outcome: 3 before 4 before 1. */
export function exitCodeOf(outcomes: readonly ExportOutcome[]): number {
  const codes: readonly number[] = outcomes.map((outcome) => exitCodes[outcome.kind])
  return [3, 4, 1].find((code) => codes.includes(code)) ?? 0
}
