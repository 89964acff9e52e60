import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { SegmentMark } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** The mark of the segment it is about. */
export function experimentMarks(plan: Plan, { segment }: Experiment): readonly SegmentMark[] {
  const mark = segment === null ? null : (getNote(plan, segment)?.mark ?? null)
  return mark === null ? [] : [mark]
}

/** What was counted so far: “9 of 30; 14 of 31”; empty while nothing is. */
export function countedWords(experiment: Experiment, { print, language }: SheetTexts): string {
  return armsOf(experiment)
    .flatMap(({ people, conversions }) => {
      if (people === null || conversions === null) return []
      const values = { hits: formatNumber(conversions, language), tries: formatNumber(people, language) }
      return [fillIn(print.hitsOf, values)]
    })
    .join('; ')
}

/** The last line of a card on the sketch: what was counted, else for whom it waits. */
export function experimentFoot(experiment: Experiment, texts: SheetTexts): string {
  const counted = countedWords(experiment, texts)
  const owner = experiment.owner.trim()
  return [counted, owner].filter((word) => word !== '').join(' · ')
}
