import type { FileProblem } from '#renderer/state/fileProblem.ts'

interface RefusalKeys {
  readonly text: 'newerText' | 'notPlanText' | 'refusedText'
  /** Null when the problem itself says what to do. */
  readonly toDo: 'notPlanDo' | 'refusedDo' | null
}

/** What to say of a refused file: one that only needs a newer Relasi, or never was a plan, is not at fault. */
export function refusalKeys(problems: readonly Pick<FileProblem, 'code'>[]): RefusalKeys {
  switch (problems[0]?.code) {
    case 'newer_format':
      return { text: 'newerText', toDo: null }
    case 'not_relasi':
      return { text: 'notPlanText', toDo: 'notPlanDo' }
    default:
      return { text: 'refusedText', toDo: 'refusedDo' }
  }
}
