import { eachRecord } from '#shared/document/records.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import { problemKey, type ProblemCode } from '#shared/file/problemKey.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import type { Language } from '#shared/lib/language.ts'
import en from '#shared/locales/en/errors.json'
import id from '#shared/locales/id/errors.json'
import ms from '#shared/locales/ms/errors.json'
import type { PlanIssue } from '#shared/model/issue.ts'
import { derivedNotes } from '#shared/model/relationship/getRelationship.ts'

type Texts = typeof en
export type CheckTexts = (key: keyof Texts, values?: Readonly<Record<string, string | number>>) => string

export interface CheckedFile {
  readonly isGood: boolean
  /** What is said about the file, a line each. */
  readonly lines: readonly string[]
}

/** Words of `relasi check` in one language. */
export function createCheckTexts(language: Language): CheckTexts {
  const texts: Texts = { en, id, ms }[language]
  return (key, values = {}) =>
    texts[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** What `relasi check` says about the bytes of one file. */
export function checkFile(file: string, bytes: Uint8Array, say: CheckTexts): CheckedFile {
  const read = readRelasiFile(bytes)
  if (!read.ok) return { isGood: false, lines: describeFile(file, read.error, say) }
  const { plan, report } = read.value
  const dropped = report.dropped.map(
    (issue) => `${say('checkDropped', { file })}: ${describeIssue(issue, say)}`,
  )
  const cells = derivedNotes(plan).length
  const notes = [...eachRecord(plan.records)].filter(({ type }) => type === 'note').length
  return { isGood: true, lines: [...dropped, say('checkGood', { file, notes, cells })] }
}

function describeFile(file: string, error: PlanFileError, say: CheckTexts): string[] {
  const lines = describeError(error, say).map((line) => `${file}: ${line}`)
  return error.more > 0 ? [...lines, say('checkMore', { file, more: error.more })] : lines
}

/** What is wrong with a file that is no plan, in words: each fault with its place. */
export function describeError(error: PlanFileError, say: CheckTexts): string[] {
  if (error.issues.length === 0) return [describeProblem(error, say)]
  return error.issues.map((issue) => describeIssue(issue, say))
}

function describeProblem({ code, line, column, version }: PlanFileError, say: CheckTexts): string {
  const where = line === null ? [] : [say('atLineColumn', { line, column: column ?? 1 })]
  return [...where, say(problemKey(code), { version: version ?? '' })].join(': ')
}

/** `line 12, record regulars, field title, records[3].title: The text is longer …` */
function describeIssue({ code, record, field, place, line, value }: PlanIssue, say: CheckTexts): string {
  const where = [
    line !== null && say('atLine', { line }),
    record !== null && say('atRecord', { record }),
    field !== null && say('atField', { field }),
    place !== field && place,
  ].filter((part) => typeof part === 'string')
  const text = say(problemKey(code satisfies ProblemCode))
  const found = value === null ? '' : ` (${say('hasValue', { value })})`
  return `${where.length > 0 ? `${where.join(', ')}: ` : ''}${text}${found}`
}
