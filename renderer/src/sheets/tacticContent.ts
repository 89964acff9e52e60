import { fillIn } from '#shared/lib/fillIn.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { Estimate, Strength } from '#shared/model/estimate/estimate.ts'
import type { Figures } from '#shared/model/estimate/createFigures.ts'
import type { Quantity } from '#shared/model/estimate/quantities.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { effectsOn, tacticNumbers, tacticQuantities } from '#shared/model/tactic/tacticNumbers.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import type { TacticContent } from './journeyContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** A tactic as a card of its stage, and what the appendix says of it; `each` is what a customer costs by it. */
export function tacticContent(
  plan: Plan,
  tactic: Tactic,
  stage: Stage,
  each: Outcome | null,
  texts: SheetTexts,
): TacticContent {
  const { print, journeys } = texts
  const figures = sheetFigures(plan, texts)
  const { cost } = tactic.numbers
  const owner = tactic.owner.trim()
  const statusWord = journeys[`map_status_${tactic.status}`]
  const medium = tactic.medium === null ? '' : journeys[`medium_${tactic.medium}`]
  const links = tactic.links
    .map((id) => getNote(plan, id)?.title.trim() ?? '')
    .filter((title) => title !== '')
    .join(', ')
  const about = [
    statusWord,
    medium,
    owner === '' ? '' : fillIn(print.journeyOwner, { name: owner }),
    links === '' ? '' : fillIn(print.linkedTo, { notes: links }),
  ]
  const numbers = tacticNumbers.flatMap((number) => {
    const key = number === 'invites' ? 'tacticInvites' : number
    return numberFacts(
      journeys[`number_${key}`],
      tacticQuantities[number],
      tactic.numbers[number],
      figures,
      texts,
    )
  })
  const estimates = Object.values(tactic.numbers)
  const costEach = each?.kind === 'defined' && each.value > 0 ? each.value : null
  return {
    key: tactic.id,
    title: tactic.name.trim() === '' ? journeys.map_untitled : tactic.name,
    marks: [],
    tag: '',
    details: tactic.notes.trim(),
    facts: [about.filter((part) => part !== '').join(' · '), ...numbers].join('\n'),
    hasMore: tactic.notes.trim() !== '' || estimates.some(({ source }) => source.trim() !== ''),
    status: tactic.status,
    statusWord,
    medium,
    owner,
    evidence: weakestOf(estimates, texts),
    cost: cost
      ? fillIn(journeys.map_costMonth, { money: figures.say('money', cost.likely) })
      : journeys.map_noCost,
    effect: [
      effectOf(tactic, stage, figures, texts),
      costEach === null ? '' : fillIn(journeys.map_each, { money: figures.say('money', costEach) }),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }
}

/** A number with its range, where it comes from and how strong that is, as a line of the appendix. */
export function numberFacts(
  name: string,
  quantity: Quantity,
  estimate: Estimate | undefined,
  figures: Figures,
  { print, journeys }: SheetTexts,
): readonly string[] {
  if (!estimate) return []
  const { likely, low, high, source, strength } = estimate
  const range =
    low === null || high === null || low === high ? '' : ` (${figures.sayRange(quantity, low, high)})`
  const facts = [
    fillIn(print.journeyNumber, { name, value: figures.say(quantity, likely) + range }),
    source.trim() === '' ? '' : fillIn(print.journeySource, { text: source.trim() }),
    strength === null ? '' : fillIn(journeys.map_evidence, { strength }),
  ]
  return [facts.filter((fact) => fact !== '').join(', ')]
}

function weakestOf(estimates: readonly Estimate[], { journeys }: SheetTexts): TacticContent['evidence'] {
  const known = estimates.map(({ strength }) => strength).filter((strength) => strength !== null)
  if (known.length === 0) return null
  const strength = Math.min(...known) as Strength // safe: one of them
  return { strength, words: fillIn(journeys.map_evidence, { strength }) }
}

/** What it does where it stands, in few words. */
function effectOf(
  { numbers }: Tactic,
  stage: Stage,
  figures: Figures,
  { print, journeys }: SheetTexts,
): string {
  const { reach, conversion, invites, inviteConversion } = numbers
  const [first] = effectsOn(stage)
  switch (first) {
    case 'reach': {
      const people = reach ? figures.say('people', reach.likely) : ''
      const share = conversion ? figures.say('share', conversion.likely) : ''
      if (people === '') return share === '' ? '' : fillIn(print.journeyCome, { share })
      return fillIn(share === '' ? print.journeyReach : print.journeyArrivals, { people, share })
    }
    case 'lift':
      return numbers.lift
        ? fillIn(print.journeyLift, { share: figures.say('lift', numbers.lift.likely) })
        : ''
    case 'reached':
      return numbers.reached
        ? fillIn(journeys.map_reaches, { share: figures.say('share', numbers.reached.likely) })
        : ''
    case 'churnCut':
      return numbers.churnCut
        ? fillIn(journeys.map_fewerLeave, { share: figures.say('cut', numbers.churnCut.likely) })
        : ''
    case 'margin':
      return numbers.margin
        ? fillIn(journeys.map_more, { money: figures.say('money', numbers.margin.likely) })
        : ''
    default: {
      const more = invites
        ? fillIn(journeys.map_invitesMore, { value: figures.say('count', invites.likely) })
        : ''
      const wins = inviteConversion
        ? fillIn(print.journeyWins, { share: figures.say('share', inviteConversion.likely) })
        : ''
      return [more, wins].filter((part) => part !== '').join(', ')
    }
  }
}
