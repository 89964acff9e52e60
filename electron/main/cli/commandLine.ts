import { readFile, stat } from 'node:fs/promises'
import * as fs from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import { papers, sheets } from '#shared/ipc/exportOptions.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { maxFileBytes } from '#shared/ipc/schemas.ts'
import { writeAtomically } from '../files/atomicWrite.ts'
import { childPrefix, type ChildMessage } from '../print/printedPlan.ts'
import { openPrintHost, type PrintHost } from '../printHost.ts'
import {
  exitCodeOf,
  exportPlans,
  findTargets,
  type ExportOutcome,
  type ExportPlace,
  type ExportTools,
} from './exportPlans.ts'
import { exportText, spokenLanguage } from './exportTexts.ts'
import { missingTexts, outcomeText } from './outcomeText.ts'
import { parseExportArguments, type ExportRequest, type UsageError } from './parseExportArguments.ts'

const usageCode = 2
const cannotRunCode = 3

/** Runs `relasi export …` and ends the process with its exit code; the user's store is never opened. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const host = openPrintHost()
  const code = await run(words, host).catch((error: unknown) => {
    say(`relasi: ${error instanceof Error ? error.message : String(error)}`)
    return cannotRunCode
  })
  host.exit(code)
}

async function run(words: readonly string[], host: PrintHost): Promise<number> {
  const parsed = parseExportArguments(words)
  const language =
    (parsed.ok ? requestedLanguage(parsed.value) : parsed.error.language) ?? systemLanguage(host)
  if (!parsed.ok) return refuseUsage(language, parsed.error)
  if (parsed.value.kind === 'help') {
    process.stdout.write(
      `${exportText(language, 'cli_usage', {
        papers: papers.join(', '),
        sheets: sheets.join(', '),
      })}\n`,
    )
    return 0
  }
  const { options, force, forApp, target } = parsed.value
  const targets = findTargets(parsed.value, process.cwd())
  if (!targets.ok) {
    say(exportText(language, 'cli_sameName', { name: targets.error.name }))
    return usageCode
  }
  const tools = toolsOf(host, forApp)
  const outcomes =
    target.kind === 'csv'
      ? await exportTables(targets.value, language, force, tools)
      : await host.ready().then(() => exportPlans(targets.value, { ...options, language }, force, tools))
  for (const outcome of outcomes) report(outcome, language, forApp)
  return exitCodeOf(outcomes)
}

/** Verdicts and the words of a table are read only for one: pages bring theirs with them. */
async function exportTables(
  places: readonly ExportPlace[],
  language: Language,
  force: boolean,
  tools: ExportTools,
): Promise<readonly ExportOutcome[]> {
  const { exportTable } = await import('./exportTable.ts')
  return Promise.all(places.map((place) => exportTable(place, language, force, tools)))
}

function requestedLanguage(request: { readonly language: Language | null } | ExportRequest): Language | null {
  return 'options' in request ? request.options.language : request.language
}

function systemLanguage(host: PrintHost): Language {
  return spokenLanguage(process.env['LC_ALL'] ?? process.env['LANG'] ?? host.systemLocale())
}

function refuseUsage(language: Language, { code, values }: UsageError): number {
  say(`relasi export: ${exportText(language, `cli_${code}`, values)}`)
  say(exportText(language, 'cli_seeHelp'))
  return usageCode
}

function toolsOf(host: PrintHost, forApp: boolean): ExportTools {
  const saving = {
    fs,
    pause: (ms: number) => pause(ms),
    refusedFolders: host.refusedFolders,
    keepOld: null,
    mode: 0o666 & ~process.umask(),
  }
  return {
    read: readPlanFile,
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    write: (path, bytes) => writeAtomically(path, bytes, saving),
    print: host.print,
    onProgress: (progress) => forApp && tellApp({ kind: 'progress', progress }),
    now: () => new Date().toISOString(),
    appVersion: host.appVersion,
  }
}

async function readPlanFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  // The system's own code for it, so that it is said like any other reason.
  if (size > maxFileBytes) throw Object.assign(new Error(`${size} bytes`), { code: 'EFBIG' })
  return new Uint8Array(await readFile(path))
}

function report(outcome: ExportOutcome, language: Language, forApp: boolean): void {
  if (forApp) return tellApp(toMessage(outcome))
  const { isGood, lines } = outcomeText(outcome, language)
  for (const line of lines)
    if (isGood) process.stdout.write(`${line}\n`)
    else say(line)
  for (const line of missingTexts(outcome, language)) say(line)
}

function toMessage(outcome: ExportOutcome): ChildMessage {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done', pages: outcome.pages, missingCharacters: outcome.missingCharacters }
    case 'table':
    case 'no_experiments':
      return { kind: 'failed', code: 'bad_options', detail: 'a table is no page' }
    case 'unreadable':
      return { kind: 'failed', code: 'bad_plan', detail: outcome.error.detail }
    case 'bad_plan':
      return { kind: 'failed', code: 'bad_plan', detail: describeFault(outcome.error) }
    case 'no_sheets':
      return { kind: 'failed', code: 'bad_options', detail: `nothing on ${outcome.without.join(', ')}` }
    case 'exists':
      return { kind: 'failed', code: 'io', detail: 'already there' }
    case 'not_printed':
    case 'not_written':
      return { kind: 'failed', code: outcome.error.code, detail: outcome.error.detail }
  }
}

/** For the technical details of the app's message. */
function describeFault({ code, line, issues: [first] }: PlanFileError): string {
  const place = first ? `: ${first.place ?? ''} ${first.code}` : ''
  return `[${code}${line === null ? '' : ` (${line})`}${place}]`
}

function tellApp(message: ChildMessage): void {
  process.stdout.write(`${childPrefix}${JSON.stringify(message)}\n`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
