import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate, formatTime } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Reading } from '#shared/methods/verdictTypes.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { marksOf } from '#shared/model/experiment/getExperiment.ts'
import { isSaid, type Said } from '#shared/model/experiment/said.ts'
import { readingIn } from '#shared/model/experiment/readings.ts'
import { termsOf } from '#shared/model/experiment/seal.ts'
import { toldMarks } from '#shared/model/experiment/toldMarks.ts'
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
  const marks = toldMarks(marksOf(plan, id))
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
  return fillIn(print[`mark_${kind as 'sealed' | 'amended' | 'looked' | 'unsealed'}`], { time })
}

function markLines(plan: Plan, mark: JournalEntry, texts: SheetTexts): readonly string[] {
  const { terms, from, to, of } = mark.detail
  const reading = readingIn(mark)
  if (reading !== null) return [lookLine(reading, Number(of), texts)]
  if (isSaid(terms)) return termLines(plan, terms, texts)
  return isSaid(from) && isSaid(to) ? changeLines(plan, from, to, texts) : []
}

/** “Look 2 of 4 read: 100 of 2,005 : 158 of 1,998”. */
function lookLine({ look, arms }: Reading, looks: number, { experiment, language }: SheetTexts): string {
  const count = (value: number | null) => formatNumber(value ?? 0, language)
  const counts = arms.map(({ people, conversions }) =>
    fillIn(experiment.mark_count, { hits: count(conversions), people: count(people) }),
  )
  const values = { look: count(look), looks: count(looks), counts: counts.join(' : ') }
  return fillIn(experiment.mark_looked, values)
}
