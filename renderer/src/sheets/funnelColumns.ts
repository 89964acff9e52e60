import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { FunnelId } from '#shared/lib/ids.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { Aarrr, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { readFunnel, type FunnelStep } from '#shared/model/funnel/funnelSteps.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import type { StageNumbers } from '#shared/model/funnel/stageNumbers.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import type { Phase } from '#shared/model/journey/stages.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { GridColumn } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** A stage of a funnel as it heads a column, without cards. */
export interface StageColumn extends Omit<GridColumn, 'cards'> {
  readonly stage: FunnelStage
  readonly numbers: StageNumbers
}

/** The shown stages of a funnel as heads of columns: count, metric, goal, and what comes on. */
export function stageColumns(plan: Plan, funnel: FunnelId, texts: SheetTexts): readonly StageColumn[] {
  const say = sheetFigures(plan, texts)
  const { print } = texts
  const { stages, steps, weakest } = readFunnel(plan, funnel)
  const isWeakest = (at: number) => weakest !== null && at === weakest + 1
  const period = getFunnel(plan, funnel)?.period ?? 'week'
  return stages.map(({ stage, numbers }, at) => ({
    key: stage.id,
    stage,
    numbers,
    name: stageName(stage, texts),
    phase: stage.kind === null ? null : phases[stage.kind],
    number: numbers.count.kind === 'defined' ? say.say('people', numbers.count.value) : null,
    words: [
      numbers.count.kind === 'defined' ? print[unitKeys[period]] : print.stageUnknown,
      targetWords(stage, texts, say.say),
    ]
      .filter((word) => word !== '')
      .join(' · '),
    joint: jointWords(numbers, texts, plan, isWeakest(at)),
    basis: basisWords(numbers, steps[at - 1], texts, plan),
    isWeakest: isWeakest(at),
    trend: [],
  }))
}

const unitKeys = { week: 'funnelPerWeek', month: 'funnelPerMonth' } as const

const phases: Readonly<Record<Aarrr, Phase>> = {
  acquisition: 'get',
  activation: 'get',
  retention: 'keep',
  revenue: 'grow',
  referral: 'grow',
}

export function stageName({ name, kind }: FunnelStage, { common }: SheetTexts): string {
  return name.trim() || (kind === null ? common.untitledStage : common[`aarrr_${kind}`])
}

/** A funnel by its name, else its journey, else what it is. */
export function funnelName(plan: Plan, id: FunnelId, { common, catalog }: SheetTexts): string {
  const funnel = getFunnel(plan, id)
  const name = funnel?.name.trim() ?? ''
  if (name !== '') return name
  const journey = funnel?.journey ? getJourney(plan, funnel.journey) : null
  if (journey === null) return common.funnel
  const [segment, channel] = [journey.segment, journey.channel].map(
    (note) => shortTitle(getNote(plan, note)?.title ?? '') || common.untitledNote,
  )
  return fillIn(catalog.journeyTitle, { segment: segment ?? '', channel: channel ?? '' })
}

/** “12.0 % come on”; empty for the first stage, where nothing comes from. */
function jointWords({ rate }: StageNumbers, texts: SheetTexts, plan: Plan, isWeakest: boolean): string {
  if (rate.kind !== 'defined') return ''
  const said = fillIn(rate.value > 1 ? texts.print.stageEach : texts.print.stageRate, {
    rate: sheetFigures(plan, texts).say('step', rate.value),
  })
  return isWeakest ? `${said} · ${texts.journeys.map_weakest}` : said
}

/** What the share rests on: “30 of 250, 8.5 % to 16.6 %”, or that the stages count different things. */
function basisWords(
  { rate, from }: StageNumbers,
  step: FunnelStep | undefined,
  texts: SheetTexts,
  plan: Plan,
): string {
  const { print, language } = texts
  if (step === undefined || rate.kind !== 'defined') return ''
  const { hits, tries, interval } = step
  if (hits === null || tries === null) return from === 'actuals' ? '' : print[fromKeys[from]]
  const counted = fillIn(print.hitsOf, {
    hits: formatNumber(hits, language),
    tries: formatNumber(tries, language),
  })
  if (interval === null) return `${counted}: ${print.stageRising}`
  const { lower, upper } = interval
  return `${counted}, ${sheetFigures(plan, texts).sayRange('share', valueOf(lower), valueOf(upper))}`
}

const fromKeys = { journey: 'stageFed', believed: 'stageBelieved', nothing: 'stageUnknown' } as const

function targetWords(
  { target }: FunnelStage,
  { print }: SheetTexts,
  say: (unit: 'people' | 'step', value: number) => string,
): string {
  if (target === null) return ''
  return fillIn(print.stageGoal, { goal: say(target.of === 'count' ? 'people' : 'step', target.value) })
}
