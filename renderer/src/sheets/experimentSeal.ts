import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate, formatTime } from '#shared/lib/formatDate.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { marksOf } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** When the rule was sealed and every change since, as the journal keeps them: nothing leaves these lines out. */
export function experimentMarkLines(
  plan: Plan,
  { id, seal }: Experiment,
  { print, language }: SheetTexts,
): readonly string[] {
  const lines = marksOf(plan, id).map(({ kind, at }) =>
    fillIn(print[`mark_${kind as 'sealed' | 'amended' | 'unsealed'}`], {
      time: `${formatDate(at, language)}, ${formatTime(at, language)}`,
    }),
  )
  if (lines.length === 0) return []
  return seal === null ? [...lines, print.mark_open] : lines
}
