import { getRecord } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { TacticId } from '../../lib/ids.ts'
import { getJourney } from '../journey/getJourney.ts'
import { recordLimits } from '../limits.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { placeTactics } from './placeTactics.ts'
import type { Tactic } from './tactic.ts'

export type NewTactic = Pick<Tactic, 'id' | 'journey' | 'stage' | 'kind' | 'name' | 'medium'>

/**
 * Adds a tactic to a stage, before another one or at the end. It is planned, so that the numbers of the
 * plan follow as soon as it has some. The id must be new. The very same plan without its journey or when
 * it is full: ask `hasRoom` first.
 */
export function addTactic(plan: Plan, tactic: NewTactic, before: TacticId | null): Plan {
  if (getJourney(plan, tactic.journey) === null || !hasRoom(plan, 1)) return plan
  if (getRecord(plan.records, tactic.id) !== null) throw new Error(`A record with id ${tactic.id} exists`)
  const { journey, stage } = tactic
  return placeTactics(plan, [createTactic(tactic)], { journey, stage, before })
}

function createTactic({ id, journey, stage, kind, name, medium }: NewTactic): Tactic {
  return {
    id,
    type: 'tactic',
    journey,
    stage,
    order: 'a0',
    kind,
    name: fitText(name, recordLimits.title),
    medium,
    status: 'planned',
    owner: '',
    numbers: {},
    links: [],
    notes: '',
    extra: {},
  }
}
