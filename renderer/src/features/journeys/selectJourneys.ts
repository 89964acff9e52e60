import type { JourneyId, NoteId, TacticId } from '#shared/lib/ids.ts'
import { getJourney, journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { journeyId, type Journey } from '#shared/model/journey/journey.ts'
import { numbersOn, type JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import { stageIn, stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getTactic, tacticIdsOf, tacticsOf } from '#shared/model/tactic/getTactic.ts'
import { effectsOn } from '#shared/model/tactic/tacticNumbers.ts'

/** A segment and a channel; there may be a journey between them. */
export interface Pair {
  readonly segment: NoteId
  readonly channel: NoteId
}

export function channelsOf(plan: Pick<Plan, 'records'>): readonly NoteId[] {
  return notesInBlock(plan, 'channels')
}

/** The segment and the channel an id names, or null when one of them is not in the plan. */
export function pairOf(plan: Plan, id: JourneyId): Pair | null {
  const channels = channelsOf(plan)
  for (const segment of segmentsOf(plan)) {
    if (!id.includes(segment)) continue
    const channel = channels.find((candidate) => journeyId(segment, candidate) === id)
    if (channel !== undefined) return { segment, channel }
  }
  return null
}

/** What is looked at: the pair chosen, else the first journey, else the first pair; null without one. */
export function viewedPair(plan: Plan, chosen: JourneyId | null): Pair | null {
  const found = chosen === null ? null : pairOf(plan, chosen)
  if (found) return found
  const [first] = journeyIdsOf(plan)
  const journey = first === undefined ? null : getJourney(plan, first)
  if (journey) return { segment: journey.segment, channel: journey.channel }
  const [segment] = segmentsOf(plan)
  const [channel] = channelsOf(plan)
  return segment === undefined || channel === undefined ? null : { segment, channel }
}

/** The id of what is looked at; its journey may still have to be begun. */
function viewedId(plan: Plan, chosen: JourneyId | null): JourneyId | null {
  const pair = viewedPair(plan, chosen)
  return pair && journeyId(pair.segment, pair.channel)
}

/** The journey looked at, or null while there is none between the two. */
export function viewedJourney(plan: Plan, chosen: JourneyId | null): Journey | null {
  const id = viewedId(plan, chosen)
  return id && getJourney(plan, id)
}

/** Pairs without a journey, in the order of segments, then channels; of many only the first. */
export function missingPairs(plan: Plan, most: number): readonly Pair[] {
  const missing: Pair[] = []
  for (const segment of segmentsOf(plan)) {
    for (const channel of channelsOf(plan)) {
      if (missing.length === most) return missing
      if (!getJourney(plan, journeyId(segment, channel))) missing.push({ segment, channel })
    }
  }
  return missing
}

const asked: readonly JourneyNumber[] = ['sharedCost', 'expansion', 'years']

/** What a journey keeps from the other kind of channel: nothing of it counts, nothing of it is lost. */
export interface Silent {
  readonly numbers: readonly JourneyNumber[]
  /** Tactics whose stage the channel does not have, and those of them whose effect is silent now. */
  readonly moved: readonly TacticId[]
  readonly muted: readonly TacticId[]
}

export function silentOf(plan: Plan, { id, numbers }: Journey, kind: ChannelKind): Silent {
  const speaking = new Set<string>([...stagesOf(kind).flatMap(numbersOn), ...asked])
  const moved = tacticsOf(plan, id).filter(({ stage }) => stageIn(kind, stage) !== stage)
  return {
    // safe: the keys of the record are its own
    numbers: (Object.keys(numbers) as JourneyNumber[]).filter((number) => !speaking.has(number)),
    moved: moved.map((tactic) => tactic.id),
    muted: moved
      .filter((tactic) => {
        const effects = effectsOn(stageIn(kind, tactic.stage))
        const own = effectsOn(tactic.stage)
        return own.some((number) => tactic.numbers[number] && !effects.includes(number))
      })
      .map((tactic) => tactic.id),
  }
}

export interface JourneyFacts {
  readonly stages: number
  readonly tactics: number
  readonly running: number
}

/** How big the journey looked at is; nothing without one or while its channel does not say its kind. */
export function factsOfViewed(plan: Plan, chosen: JourneyId | null): JourneyFacts {
  const journey = viewedJourney(plan, chosen)
  const kind = journey && kindOf(plan, journey.id)
  if (!journey || !kind) return { stages: 0, tactics: 0, running: 0 }
  const tactics = tacticIdsOf(plan, journey.id)
  const running = tactics.filter((tactic) => getTactic(plan, tactic)?.status === 'running')
  return { stages: stagesOf(kind).length, tactics: tactics.length, running: running.length }
}

/** The stages of a journey from left to right; none while its channel does not say its kind. */
export function stagesIn(plan: Plan, id: JourneyId): readonly Stage[] {
  const kind = kindOf(plan, id)
  return kind === null ? [] : stagesOf(kind)
}
