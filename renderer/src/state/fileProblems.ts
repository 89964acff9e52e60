import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { FileProblem } from './fileProblem.ts'

/** What is wrong with a refused file, as one list: the faults of its fields, or the one of its text. */
export function fileProblems({ code, issues, line, column, version }: PlanFileError): FileProblem[] {
  if (issues.length === 0) {
    const place = line === null ? '' : [line, column ?? 1].join(':')
    return [{ code, place, detail: version === null ? '' : String(version) }]
  }
  return issues.map((issue) => {
    const where = [issue.place ?? issue.field, issue.record].filter(Boolean).join(' · ')
    const place = issue.line === null ? where : `${where} (${issue.line})`
    return { code: issue.code, place, detail: issue.value ?? '' }
  })
}
