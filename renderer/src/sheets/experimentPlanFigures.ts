import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { armsOf, isComparison } from '#shared/model/experiment/soundExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { impactMoney, impactWords } from './experimentFacts.ts'
import type { GridFigure } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** What the plan of an experiment comes to: from where to where, how many people, how long. */
export function planFigures(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridFigure[] {
  const { print, language } = texts
  const { kind, design } = experiment
  const say = sheetFigures(plan, texts)
  const { baseline, worthwhile, planned, total, days, wholeWeeks } = reckonDesign(plan, experiment)
  const figure = (
    name: string,
    unit: 'share' | 'people' | 'days',
    outcome: Outcome,
    more = '',
  ): GridFigure => ({
    name,
    value: say.tell(unit, outcome),
    isKnown: outcome.kind === 'defined',
    more: outcome.kind === 'defined' ? more : '',
  })
  const isOfGroups = isComparison(kind)
  const all = total.kind === 'defined' ? formatNumber(total.value, language) : ''
  const weeks = wholeWeeks.kind === 'defined' ? formatNumber(wholeWeeks.value, language) : ''
  const impact = impactWords(plan, experiment, texts)
  return [
    ...(isOfGroups || baseline.value.kind === 'defined'
      ? [figure(print.fig_baseline, 'share', baseline.value)]
      : []),
    ...(isOfGroups ? [figure(print.fig_worthwhile, 'share', worthwhile)] : []),
    ...(!isOfGroups && design.threshold !== null
      ? [figure(print.fig_threshold, 'share', { kind: 'defined', value: design.threshold })]
      : []),
    figure(
      isOfGroups ? print.fig_planned : print.fig_people,
      'people',
      planned,
      armsOf(experiment).length > 1 && all !== '' ? fillIn(print.fig_total, { count: all }) : '',
    ),
    figure(print.fig_lasts, 'days', days, weeks === '' ? '' : fillIn(print.fig_weeks, { count: weeks })),
    ...(impact === ''
      ? []
      : [
          {
            name: print[`fig_impact_${computeImpact(plan, experiment).by}`],
            value: impact,
            isKnown: false,
            more: impactMoney(plan, experiment, texts),
          },
        ]),
  ]
}
