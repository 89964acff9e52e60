import type { IssueCode } from '../model/issue.ts'
import type { ArchiveCode, EntryCode } from './archiveError.ts'
import type { PlanFileCode } from './planFileError.ts'

export type ProblemCode = PlanFileCode | IssueCode | ArchiveCode | EntryCode

/** The key in `errors.json` that says a problem in words: looked up there, a missing one does not compile. */
export function problemKey(code: ProblemCode): `problem_${ProblemCode}` {
  return `problem_${code}`
}
