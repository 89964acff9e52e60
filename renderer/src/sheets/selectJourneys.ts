import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { Figures } from '#shared/model/estimate/createFigures.ts'
import {
  bowTieFigures,
  type BowTieFigures,
  type BowTieJoint,
  type BowTieStage,
} from '#shared/model/journey/bowTieFigures.ts'
import { economicsOf, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import { tacticCostsOf } from '#shared/model/journey/economicsTactics.ts'
import { journeysOf } from '#shared/model/journey/getJourney.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { journeyNumbers, journeyQuantities } from '#shared/model/journey/journeyNumbers.ts'
import { phaseOf, stages as allStages, type Phase } from '#shared/model/journey/stages.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { tacticsOf, tacticsOn } from '#shared/model/tactic/getTactic.ts'
import { cutText } from './cutText.ts'
import type {
  JointContent,
  JourneyContent,
  JourneysContent,
  LoopContent,
  PhaseContent,
  StageContent,
} from './journeyContent.ts'
import { selectEconomics } from './selectEconomics.ts'
import type { SheetCard } from './sheetCard.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'
import { numberFacts, tacticContent } from './tacticContent.ts'

/** A name that heads a page is cut behind so many characters; whole it stands in the appendix. */
const nameLength = 40

/** The pages of Get, Keep and Grow in words, one journey each, in the order of segments, then channels. */
export function selectJourneys(plan: Plan, texts: SheetTexts): JourneysContent {
  const { print, language } = texts
  return {
    journeys: journeysOf(plan).map((journey) => selectJourney(plan, journey, texts)),
    legend: {
      scale: print.journeyScale,
      language,
      lost: print.journeyLost,
      notKnown: print.journeySketch,
    },
  }
}

function selectJourney(plan: Plan, journey: Journey, texts: SheetTexts): JourneyContent {
  const { print, language } = texts
  const kind = getNote(plan, journey.channel)?.channelKind ?? null
  // As the map is first seen: what runs and what is planned.
  const model = modelOf(plan, journey.id, 'plan')
  const figures = model && bowTieFigures(model)
  const economics = model && economicsOf(model, journey.worth)
  const say = sheetFigures(plan, texts)
  const stages = figures
    ? figures.stages.map((stage) => stageContent(plan, journey, stage, economics, say, texts))
    : bareStages(plan, journey, texts)
  const names = [nameOf(plan, journey.segment, texts), nameOf(plan, journey.channel, texts)] as const
  const knowsSome = figures?.stages.some(({ value }) => value.kind === 'defined') ?? false
  return {
    card: journeyCard(plan, journey, texts),
    mark: getNote(plan, journey.segment)?.mark ?? 1,
    title: pairName(
      texts,
      names.map((name) => cutText(shortTitle(name), nameLength)),
    ),
    kind: print[`journeyIn_${kind ?? 'open'}`],
    facts: [
      print[`journeyPer_${journey.period}`],
      journey.start === null
        ? ''
        : fillIn(print.journeyStart, {
            date: formatDate(`${journey.start}T12:00:00.000Z`, language, { timeZone: 'UTC' }),
          }),
      figures === null ? '' : print.journeyScope,
    ].filter((fact) => fact !== ''),
    figures,
    noMap: figures === null ? print.journeyNoKind : knowsSome ? '' : print.journeyNoNumbers,
    phases: phasesOf(stages, texts),
    stages,
    joints: figures ? figures.joints.map((joint) => jointContent(joint, say, texts)) : [],
    loop: figures ? loopContent(figures, say, texts) : null,
    economics: economics ? selectEconomics(economics, say, texts) : [],
  }
}

function nameOf(plan: Plan, id: NoteId, { relationships }: SheetTexts): string {
  return getNote(plan, id)?.title.trim() || relationships.unnamed
}

function pairName({ journeys }: SheetTexts, [segment = '', channel = '']: readonly string[]): string {
  return fillIn(journeys.map_pairName, { segment, channel })
}

/** The journey as the appendix says it: names whole, notes, and every number with where it comes from. */
function journeyCard(plan: Plan, journey: Journey, texts: SheetTexts): SheetCard {
  const names = [nameOf(plan, journey.segment, texts), nameOf(plan, journey.channel, texts)]
  const say = sheetFigures(plan, texts)
  const facts = journeyNumbers.flatMap((number) =>
    numberFacts(
      texts.journeys[`number_${number}`],
      journeyQuantities[number],
      journey.numbers[number],
      say,
      texts,
    ),
  )
  const isCut = names.some((name) => cutText(shortTitle(name), nameLength) !== name)
  const hasSources = Object.values(journey.numbers).some(({ source }) => source.trim() !== '')
  return {
    key: journey.id,
    title: pairName(texts, names),
    marks: [],
    tag: '',
    details: journey.notes.trim(),
    facts: facts.join('\n'),
    hasMore: isCut || hasSources || journey.notes.trim() !== '',
  }
}

function stageContent(
  plan: Plan,
  journey: Journey,
  { stage, phase, value, missing }: BowTieStage,
  economics: JourneyEconomics | null,
  say: Figures,
  texts: SheetTexts,
): StageContent {
  const { journeys } = texts
  const costs = economics ? tacticCostsOf(economics).tactics : []
  const eachOf = (id: string): Outcome | null => costs.find((cost) => cost.id === id)?.each ?? null
  return {
    stage,
    phase,
    name: journeys[`stage_${stage}`],
    number: value.kind === 'defined' ? say.say('people', value.value) : null,
    words:
      value.kind === 'defined'
        ? journeys[`unit_${stage}`]
        : missing === null
          ? say.sayReason(value.reason)
          : fillIn(journeys.map_needs, { number: journeys[`number_${missing}`] }),
    tactics: tacticsOn(plan, journey.id, stage).map((tactic) =>
      tacticContent(plan, tactic, stage, eachOf(tactic.id), texts),
    ),
  }
}

/** Without a kind of channel: the stages that tactics were put on, without numbers. */
function bareStages(plan: Plan, journey: Journey, texts: SheetTexts): readonly StageContent[] {
  const tactics = tacticsOf(plan, journey.id)
  return allStages
    .filter((stage) => tactics.some((tactic) => tactic.stage === stage))
    .map((stage) => ({
      stage,
      phase: phaseOf(stage),
      name: texts.journeys[`stage_${stage}`],
      number: null,
      words: '',
      tactics: tactics
        .filter((tactic) => tactic.stage === stage)
        .map((tactic) => tacticContent(plan, tactic, stage, null, texts)),
    }))
}

function phasesOf(stages: readonly StageContent[], { journeys }: SheetTexts): readonly PhaseContent[] {
  const spans = new Map<Phase, number>()
  for (const { phase } of stages) spans.set(phase, (spans.get(phase) ?? 0) + 1)
  return [...spans].map(([phase, span]) => ({
    phase,
    name: journeys[`phase_${phase}`],
    meaning: journeys[`phase_${phase}Meaning`],
    span,
  }))
}

function jointContent(joint: BowTieJoint, say: Figures, { journeys, language }: SheetTexts): JointContent {
  const { kind, value, low, high, isWeakest, lost, number, of } = joint
  const unit = kind === 'share' ? 'share' : 'count'
  const known = value.kind === 'defined'
  const counts = number === 'invites' ? journeys.map_invitesEach : journeys.map_ordersEach
  return {
    value: known
      ? say.say(unit, value.value)
      : fillIn(journeys.map_needs, { number: journeys[`number_${number}`] }),
    isKnown: known,
    range: low === null || high === null ? '' : say.sayRange(unit, low, high),
    each: !known ? '' : kind === 'each' ? counts : of === 'customers' ? journeys.map_ofCustomers : '',
    weakest: isWeakest ? journeys.map_weakest : '',
    lost:
      lost === null ? '' : fillIn(journeys.map_leave, { value: formatNumber(Math.round(lost), language) }),
  }
}

function loopContent({ loop }: BowTieFigures, say: Figures, { journeys }: SheetTexts): LoopContent {
  const { k, invites, back, cycleDays, hundred, missing } = loop
  if (k.kind !== 'defined') {
    const why =
      missing === null
        ? say.sayReason(k.reason)
        : fillIn(journeys.map_needs, { number: journeys[`number_${missing}`] })
    return { isKnown: false, text: `${journeys.map_loop}: ${why}` }
  }
  const brings =
    invites.kind === 'defined' && back.kind === 'defined'
      ? fillIn(journeys.map_loopInvites, {
          invites: say.say('people', invites.value),
          back: say.say('people', back.value),
        })
      : ''
  const parts = [
    `${journeys.map_loop}${brings === '' ? '' : `: ${brings}`}`,
    fillIn(journeys.map_loopK, { value: say.say('count', k.value) }),
    cycleDays === null ? '' : fillIn(journeys.map_loopTurn, { days: say.say('days', cycleDays) }),
    hundred.kind === 'defined'
      ? fillIn(journeys.map_loopHundred, { value: say.say('people', hundred.value) })
      : journeys.map_loopEndless,
  ]
  return { isKnown: true, text: parts.filter((part) => part !== '').join(' · ') }
}
