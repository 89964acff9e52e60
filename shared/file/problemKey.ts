import type { IssueCode } from '../model/issue.ts'
import type errors from '../locales/en/errors.json'
import type { PlanFileCode } from './planFileError.ts'

/** The key in `errors.json` that says a problem in words; a code without one does not compile. */
export function problemKey(code: PlanFileCode | IssueCode): `problem_${typeof code}` & keyof typeof errors {
  return `problem_${code}`
}
