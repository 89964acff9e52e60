import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { FileError } from '#shared/ipc/contract.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { createCheckTexts, describeError } from '../check/checkFile.ts'
import type { ExportOutcome } from './exportPlans.ts'
import { exportReason, exportText, type ExportTextKey } from './exportTexts.ts'

export interface OutcomeText {
  readonly isGood: boolean
  readonly lines: readonly string[]
}

/** What the command line says about one plan: in words; what the system called it stands in brackets at most. */
export function outcomeText(outcome: ExportOutcome, language: Language): OutcomeText {
  const { file } = outcome
  const failed = (key: ExportTextKey, values: Readonly<Record<string, string>> = {}): OutcomeText => ({
    isGood: false,
    lines: [exportText(language, key, { file, ...values })],
  })
  switch (outcome.kind) {
    case 'done': {
      const key = outcome.pages === 1 ? 'cli_done_one' : 'cli_done_other'
      return { isGood: true, lines: [exportText(language, key, { file, count: String(outcome.pages) })] }
    }
    case 'table': {
      const key = outcome.count === 1 ? 'cli_tableDone_one' : 'cli_tableDone_other'
      return { isGood: true, lines: [exportText(language, key, { file, count: String(outcome.count) })] }
    }
    case 'no_experiments':
      return failed('cli_noExperiments')
    case 'unreadable': {
      const reason = exportText(language, readKey(outcome.error))
      return failed('cli_unreadable', { reason, detail: inBrackets(outcome.error.detail) })
    }
    case 'bad_plan': {
      const problem = firstProblem(outcome.error, language)
      return failed(outcome.error.issues.length > 0 ? 'cli_badPlan' : 'cli_noPlan', { problem })
    }
    case 'no_sheets':
      return failed('cli_noSheets', { sheets: outcome.without.join(', ') })
    case 'exists':
      return failed('cli_exists')
    case 'not_printed':
    case 'not_written': {
      const { code, detail } = outcome.error
      return failed(outcome.kind === 'not_printed' ? 'cli_notPrinted' : 'cli_notWritten', {
        reason: exportReason(language, code),
        detail: inBrackets(detail),
      })
    }
  }
}

/** What was asked for and is not on the pages: sheets on which nothing stands, characters that no font has. */
export function missingTexts(outcome: ExportOutcome, language: Language): readonly string[] {
  if (outcome.kind !== 'done') return []
  const { file } = outcome
  const sheets = outcome.without.join(', ')
  const without = sheets === '' ? [] : [exportText(language, 'cli_withoutSheets', { file, sheets })]
  if (outcome.missingCharacters.length === 0) return without
  const characters = outcome.missingCharacters.join(' ')
  return [...without, exportText(language, 'cli_missing', { file, characters })]
}

function readKey({ code, detail }: FileError): ExportTextKey {
  if (detail.startsWith('EISDIR')) return 'cli_read_folder'
  switch (code) {
    case 'not_found':
    case 'too_large':
    case 'no_permission':
    case 'busy':
      return `cli_read_${code}`
    default:
      return 'cli_read_io'
  }
}

function firstProblem(error: PlanFileError, language: Language): string {
  return describeError(error, createCheckTexts(language))[0] ?? ''
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : `(${detail})`
}
