import { getRecord } from '../../document/records.ts'
import type { JourneyId, TacticId } from '../../lib/ids.ts'
import { kindOf } from '../journey/getJourney.ts'
import { stageIn, stages, stagesOf, type Stage } from '../journey/stages.ts'
import type { ChannelKind } from '../note/note.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf, type Place } from '../plan/planIndex.ts'
import type { Tactic } from './tactic.ts'

type Records = Pick<Plan, 'records'>

/** The tactic with this id, or null. */
export function getTactic(plan: Records, id: TacticId): Tactic | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'tactic' ? record : null
}

/** The tactics of a journey from its first stage to its last. */
export function tacticsOf(plan: Records, journey: JourneyId): readonly Tactic[] {
  return readTactics(plan, tacticIdsOf(plan, journey))
}

/** The tactics that stand on a stage of a journey, in order. */
export function tacticsOn(plan: Records, journey: JourneyId, stage: Stage): readonly Tactic[] {
  return readTactics(plan, tacticIdsOn(plan, journey, stage))
}

/** Ids of `tacticsOf`: the same array until one comes, goes or moves, or the channel changes its kind. */
export function tacticIdsOf(plan: Records, journey: JourneyId): readonly TacticId[] {
  return standing(plan, journey).all
}

/** Ids of `tacticsOn`: the same array until one of the journey comes, goes or moves. */
export function tacticIdsOn(plan: Records, journey: JourneyId, stage: Stage): readonly TacticId[] {
  const kind = kindOf(plan, journey)
  return standing(plan, journey).byStage.get(kind === null ? stage : stageIn(kind, stage)) ?? none
}

/** The stage on which a tactic stands in a channel of this kind, or its own while no kind is said. */
export function standsOn({ stage }: Pick<Tactic, 'stage'>, kind: ChannelKind | null): Stage {
  return kind === null ? stage : stageIn(kind, stage)
}

interface Standing {
  readonly all: readonly TacticId[]
  readonly byStage: ReadonlyMap<Stage, readonly TacticId[]>
}

const none: readonly TacticId[] = []
const nothing: Standing = { all: none, byStage: new Map() }
const known = new WeakMap<readonly Place[], Map<ChannelKind | null, Standing>>()

function standing(plan: Records, journey: JourneyId): Standing {
  const places = planIndexOf(plan.records).tactics.get(journey)
  if (places === undefined) return nothing
  const kind = kindOf(plan, journey)
  const found = known.get(places)?.get(kind)
  if (found) return found
  const made = standingOf(places, kind)
  known.set(places, new Map(known.get(places)).set(kind, made))
  return made
}

function standingOf(places: readonly Place[], kind: ChannelKind | null): Standing {
  const byStage = new Map<Stage, TacticId[]>()
  for (const stage of kind === null ? stages : stagesOf(kind)) byStage.set(stage, [])
  for (const place of places) byStage.get(standsOn(place, kind))?.push(place.id)
  return { all: [...byStage.values()].flat(), byStage }
}

function readTactics(plan: Records, ids: readonly TacticId[]): readonly Tactic[] {
  return ids.map((id) => getTactic(plan, id)).filter((tactic) => tactic !== null)
}
