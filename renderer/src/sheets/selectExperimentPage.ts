import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { countedWords } from './experimentFacts.ts'
import { experimentMarkLines } from './experimentSeal.ts'
import { stageName } from './funnelColumns.ts'
import type { GridCard, GridColumn, GridPage } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** One experiment on one page: the test card above, the learning card below. */
export function selectExperimentPage(plan: Plan, experiment: Experiment, texts: SheetTexts): GridPage {
  const { print, common } = texts
  const { id, name, state, kind, owner } = experiment
  return {
    key: `experiment-${id}`,
    sheet: 'experiments',
    title: name.trim() || common.untitledExperiment,
    kind: `${common[`experimentKind_${kind}`]} · ${common[`experimentState_${state}`]}`,
    facts: [
      owner.trim() === '' ? '' : fillIn(print.journeyOwner, { name: owner.trim() }),
      dates(experiment, texts),
      experiment.cost === null
        ? ''
        : fillIn(print.experimentCost, {
            money: formatMoney(experiment.cost, plan.meta.currency, texts.language),
          }),
    ].filter((fact) => fact !== ''),
    headline: '',
    lead: '',
    figures: [],
    rows: [
      { heading: print.testCard, columns: testCard(plan, experiment, texts) },
      { heading: print.learningCard, columns: learningCard(experiment, texts) },
    ],
  }
}

function testCard(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridColumn[] {
  const { print } = texts
  const { hypothesis, background, event, who, stage, design, guardrails, id } = experiment
  const { change, metric, direction, reason } = hypothesis
  const say = sheetFigures(plan, texts)
  const found = stage === null ? null : getStage(plan, stage)
  const share = (label: string, value: number | null) =>
    value === null ? '' : fillIn(label, { value: say.say('share', value) })
  const goes = direction === null ? '' : direction === 'up' ? print.goesUp : print.goesDown
  return [
    column('hypothesis', print.weBelieve, [
      text(`${id}-change`, change, print.notSaid),
      text(`${id}-goes`, [metric.trim(), goes].filter((word) => word !== '').join(' ')),
      text(`${id}-reason`, reason.trim() === '' ? '' : fillIn(print.because, { reason: reason.trim() })),
      text(`${id}-background`, background),
    ]),
    column('test', print.weWill, [
      text(`${id}-who`, who, print.notSaid),
      text(
        `${id}-rails`,
        guardrails
          .map((each) => each.name.trim())
          .filter(Boolean)
          .join('; '),
        '',
        print.watchToo,
      ),
    ]),
    column('metric', print.weMeasure, [
      text(`${id}-metric`, found === null ? '' : stageName(found, texts), print.notSaid),
      text(`${id}-event`, event.trim() || (found?.event ?? '')),
      text(`${id}-baseline`, share(print.baselineIs, design.baseline)),
    ]),
    column('criteria', print.weAreRight, [
      text(
        `${id}-right`,
        [share(print.rightAbove, design.threshold), share(print.worthHaving, design.worthwhile)]
          .filter((word) => word !== '')
          .join('; '),
        print.notSaid,
      ),
      ...experimentMarkLines(plan, experiment, texts).map((line, at) => text(`${id}-mark${at}`, line)),
    ]),
  ]
}

function learningCard(experiment: Experiment, texts: SheetTexts): readonly GridColumn[] {
  const { print } = texts
  const { id, hypothesis, learning, decision, quotes } = experiment
  return [
    column('believed', print.weBelieved, [text(`${id}-believed`, hypothesis.change, print.notSaid)]),
    column('observed', print.weObserved, [
      text(`${id}-counted`, countedWords(experiment, texts), print.notYet),
      text(`${id}-observed`, learning.observed),
      text(`${id}-quotes`, quotes),
    ]),
    column('learned', print.weLearned, [
      text(`${id}-learned`, learning.learned, print.notYet),
      text(`${id}-notShown`, learning.notShown, '', print.notShown),
    ]),
    column('decided', print.weDecide, [
      text(`${id}-decision`, decision === null ? '' : print[`decision_${decision}`], print.notYet),
      text(`${id}-next`, learning.next),
    ]),
  ]
}

const bare = { phase: null, number: null, words: '', joint: '', isWeakest: false, trend: [] } as const

function column(key: string, name: string, cards: readonly (GridCard | null)[]): GridColumn {
  return { key, name, ...bare, cards: cards.filter((card) => card !== null) }
}

/** A text as a card; what is empty says `missing`, or is left out where that is empty too. */
function text(key: string, said: string, missing = '', label = ''): GridCard | null {
  const own = said.trim()
  const title = own === '' ? missing : label === '' ? own : `${label}: ${own}`
  if (title === '') return null
  const plain = { marks: [], tag: '', details: '', facts: '', hasMore: false, lines: [] } as const
  return { key, title, ...plain, isDashed: own === '' }
}

function dates({ start, end }: Experiment, { print, language }: SheetTexts): string {
  const say = (day: string) => formatDate(`${day}T12:00:00.000Z`, language, { timeZone: 'UTC' })
  if (start !== null && end !== null) return fillIn(print.fromTo, { from: say(start), to: say(end) })
  if (start !== null) return fillIn(print.fromDay, { from: say(start) })
  return end === null ? '' : fillIn(print.untilDay, { to: say(end) })
}
