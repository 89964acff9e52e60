import { asksNothing, isComplete, sums, type CostTotals } from './costs.ts'
import type { Relationship } from './relationship.ts'

/** The four questions of the relationships block, asked for each segment. [content §1] */
export const keyQuestionOrder = ['expects', 'established', 'costly', 'integrated'] as const
export type KeyQuestion = (typeof keyQuestionOrder)[number]

/** Answered or not, and how many are open, 0–4. */
export type KeyQuestions = Readonly<Record<KeyQuestion, boolean>> & { readonly open: number }

/**
 * What a row answers: which relationship is expected once a cell says so, which is established likewise, how
 * it fits in once one leans on a note. How costly it is, is answered when every sum of the row is whole: at
 * least one cell costs something or closes a gap, each has its cost at the established level and, where the
 * expected level differs and is not none, at that too, and the customers are counted. A row without cells
 * answers nothing.
 */
export function answersOf(cells: readonly Relationship[], costs: CostTotals): KeyQuestions {
  const expects = cells.some((cell) => cell.expected !== 'none')
  const established = cells.some((cell) => cell.established !== 'none')
  const costly =
    sums.every((sum) => isComplete(costs[sum]) || asksNothing(costs[sum])) &&
    sums.some((sum) => isComplete(costs[sum]))
  const integrated = cells.some((cell) => cell.leansOn.length > 0)
  const open = [expects, established, costly, integrated].filter((answered) => !answered).length
  return { expects, established, costly, integrated, open }
}
