import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate, formatTime } from '#shared/lib/formatDate.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { marksOf } from '#shared/model/experiment/getExperiment.ts'
import { isSaid, type Said } from '#shared/model/experiment/said.ts'
import { termsOf } from '#shared/model/experiment/seal.ts'
import type { JournalEntry, Plan } from '#shared/model/plan/plan.ts'
import { changeLines, termLines } from './experimentTerms.ts'
import { textCard, type GridCard } from './gridContent.ts'
import type { SheetTexts } from './sheetTexts.ts'

/**
 * The rule as it was sealed and every change since with what it was and became, as the journal keeps them:
 * nothing leaves one out. Before the first seal the rule as it stands, dashed.
 */
export function sealCards(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridCard[] {
  const { id, seal } = experiment
  const marks = marksOf(plan, id)
  const open = () => {
    const terms = termsOf(plan, experiment) as unknown as Said // safe: plain data
    const key = `${id}-rule`
    const lines = termLines(plan, terms, texts).join('; ')
    return textCard(key, lines, { over: texts.print.mark_open }).map((card) => ({ ...card, isDashed: true }))
  }
  return [
    ...marks.flatMap((mark, at) =>
      textCard(`${id}-mark${at}`, markLines(plan, mark, texts).join('; ') || texts.print.mark_plain, {
        over: markTitle(mark, texts),
      }),
    ),
    ...(seal === null ? open() : []),
  ]
}

function markTitle({ kind, at }: JournalEntry, { print, language }: SheetTexts): string {
  const time = `${formatDate(at, language)}, ${formatTime(at, language)}`
  return fillIn(print[`mark_${kind as 'sealed' | 'amended' | 'unsealed'}`], { time })
}

function markLines(plan: Plan, { detail }: JournalEntry, texts: SheetTexts): readonly string[] {
  const { terms, from, to } = detail
  if (isSaid(terms)) return termLines(plan, terms, texts)
  return isSaid(from) && isSaid(to) ? changeLines(plan, from, to, texts) : []
}
