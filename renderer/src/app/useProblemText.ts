import { useText } from '#renderer/i18n/useText.ts'
import type { FileProblem } from '#renderer/state/fileProblem.ts'

/** The words of a problem stand in `errors.json` as `problem_<code>`; a code without words shows its detail. */
export function useProblemText(): (problem: FileProblem) => string {
  const t = useText('errors')
  return ({ code, detail }) => {
    const key = `problem_${code}`
    // safe: the key is looked up, and what is not there falls back to the detail
    return String(t(key as never, { detail, version: detail, defaultValue: detail } as never))
  }
}
