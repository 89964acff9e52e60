import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { hitsOf } from './experimentFacts.ts'
import { plainColumn, textCard, type GridColumn } from './gridContent.ts'
import type { SheetTexts } from './sheetTexts.ts'
import { armName } from './testCards.ts'

/** The learning card: what was believed, seen, learned, and what follows from it. */
export function learningCards(
  experiment: Experiment,
  notes: readonly string[],
  texts: SheetTexts,
): readonly GridColumn[] {
  const { print, language } = texts
  const { id, hypothesis, learning, decision, quotes, applied } = experiment
  const counted = armsOf(experiment).flatMap((arm, at) => {
    const said = hitsOf(arm, texts)
    if (said === '') return []
    const name = experiment.arms.length > 1 ? armName(arm.name, at, texts) : ''
    return textCard(`${id}-arm${at}`, said, { over: name })
  })
  const column = (key: string, name: string, cards: GridColumn['cards']): GridColumn => ({
    key,
    name,
    ...plainColumn,
    cards,
  })
  return [
    column(
      'believed',
      print.weBelieved,
      textCard(`${id}-believed`, hypothesis.change, { missing: print.notSaid }),
    ),
    column('observed', print.weObserved, [
      ...(counted.length > 0 ? counted : textCard(`${id}-counted`, '', { missing: print.notYet })),
      ...textCard(`${id}-observed`, learning.observed),
      ...textCard(`${id}-quotes`, quotes, { over: print.inTheirWords }),
    ]),
    column('learned', print.weLearned, [
      ...textCard(`${id}-learned`, learning.learned, { missing: print.notYet }),
      ...textCard(`${id}-notShown`, learning.notShown, { over: print.notShown }),
      ...notes.flatMap((note, at) => textCard(`${id}-note${at}`, note, { over: print.toBear })),
    ]),
    column('decided', print.weDecide, [
      ...textCard(`${id}-decision`, decision === null ? '' : print[`decision_${decision}`], {
        missing: print.notYet,
      }),
      ...textCard(`${id}-next`, learning.next, { over: print.nextIs }),
      ...applied.flatMap(({ at }, index) =>
        textCard(`${id}-applied${index}`, fillIn(print.appliedOn, { date: formatDate(at, language) })),
      ),
    ]),
  ]
}
