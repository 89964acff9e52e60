import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { fillIn } from '#shared/lib/fillIn.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { armsOf, isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { hitsOf } from './experimentFacts.ts'
import { sealCards } from './experimentSeal.ts'
import { stageName } from './funnelColumns.ts'
import { plainColumn, textCard, type GridCard, type GridColumn } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** The test card: what is believed, done, measured, when one is right, and the sealed rule. */
export function testCards(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridColumn[] {
  const { print } = texts
  const column = (key: string, name: string, cards: readonly GridCard[]): GridColumn => ({
    key,
    name,
    ...plainColumn,
    cards,
  })
  return [
    column('hypothesis', print.weBelieve, hypothesisCards(experiment, texts)),
    column('test', print.weWill, doingCards(plan, experiment, texts)),
    column('metric', print.weMeasure, metricCards(plan, experiment, texts)),
    column('criteria', print.weAreRight, criteriaCards(plan, experiment, texts)),
    column('seal', print.sealedRule, sealCards(plan, experiment, texts)),
  ]
}

function hypothesisCards({ id, hypothesis, background }: Experiment, { print }: SheetTexts) {
  const { change, metric, direction, reason } = hypothesis
  const goes = direction === null ? '' : direction === 'up' ? print.goesUp : print.goesDown
  const isSaid = metric.trim() !== ''
  return [
    ...textCard(`${id}-change`, change, { over: print.weChange, missing: print.notSaid }),
    ...textCard(`${id}-goes`, isSaid ? `${metric.trim()} ${goes}`.trim() : '', {
      over: print.weExpect,
      missing: print.notSaid,
    }),
    ...textCard(`${id}-reason`, reason, { over: print.weReason, missing: print.noReason }),
    ...textCard(`${id}-background`, background, { over: print.weBackground }),
  ]
}

function doingCards(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridCard[] {
  const { print } = texts
  const { id, who, segment, tactic, follows, kind } = experiment
  const arms = armsOf(experiment)
  const groups = arms.map(({ name, weight }, at) =>
    fillIn(print.groupShare, { name: armName(name, at, texts), weight: String(weight) }),
  )
  const segmentName = segment === null ? '' : shortTitle(getNote(plan, segment)?.title ?? '')
  const followed = follows === null ? '' : (getExperiment(plan, follows)?.name ?? '')
  return [
    ...textCard(`${id}-who`, who, { over: print.forWhom, missing: print.notSaid }),
    ...textCard(`${id}-segment`, segmentName, { over: print.inSegment }),
    ...(isComparison(kind) && kind !== 'beforeAfter'
      ? textCard(`${id}-groups`, groups.join('; '), { over: print.inGroups })
      : []),
    ...textCard(`${id}-tactic`, tactic === null ? '' : (getTactic(plan, tactic)?.name ?? ''), {
      over: print.byTactic,
    }),
    ...textCard(`${id}-follows`, followed, { over: print.afterExperiment }),
  ]
}

function metricCards(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridCard[] {
  const { print } = texts
  const { id, stage, event, guardrails } = experiment
  const found = stage === null ? null : getStage(plan, stage)
  const arms = armsOf(experiment)
  return [
    ...textCard(`${id}-stage`, found === null ? '' : stageName(found, texts), {
      over: print.atStage,
      missing: print.notSaid,
    }),
    ...textCard(`${id}-event`, event.trim() || (found?.event ?? ''), { over: print.stageMetric }),
    ...guardrails.flatMap(({ id: rail, name, betterWhen, counts }) => {
      const counted = arms.map((_, at) => hitsOf(counts[at] ?? uncounted, texts)).filter(Boolean)
      const lines = [betterWhen === 'up' ? print.mustNotFall : print.mustNotRise, counted.join('; ')]
      return textCard(`${id}-rail-${rail}`, name, {
        over: print.watchToo,
        missing: print.notSaid,
        lines: lines.filter(Boolean),
      })
    }),
  ]
}
const uncounted = { people: null, conversions: null } as const

function criteriaCards(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridCard[] {
  const { print } = texts
  const { id, design, kind, cost, owner } = experiment
  const { say } = sheetFigures(plan, texts)
  const rule = isComparison(kind)
    ? design.worthwhile === null
      ? ''
      : fillIn(print.worthHaving, { value: say('share', design.worthwhile) })
    : design.threshold === null
      ? ''
      : fillIn(print.rightAbove, { value: say('share', design.threshold) })
  return [
    ...textCard(`${id}-right`, rule, { missing: print.notSaid }),
    ...textCard(`${id}-owner`, owner, { over: print.ownerIs }),
    ...textCard(`${id}-cost`, cost === null ? '' : say('money', cost), { over: print.costIs }),
  ]
}

/** A group by its own name, else by what it is. */
export function armName(name: string, at: number, { print }: SheetTexts): string {
  const own = name.trim()
  if (own !== '') return own
  return at === 0 ? print.groupControl : fillIn(print.groupOther, { letter: letters.charAt(at) })
}
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
