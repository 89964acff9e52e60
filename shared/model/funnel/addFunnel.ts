import { freshKeys, placeInOrder } from '../../document/order.ts'
import { changeRecords, getRecord } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { FunnelId, JourneyId, StageId } from '../../lib/ids.ts'
import { getJourney, kindOf } from '../journey/getJourney.ts'
import { stagesOf, type Stage } from '../journey/stages.ts'
import { recordLimits } from '../limits.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { aarrrKinds, type Aarrr, type Funnel, type FunnelPeriod, type FunnelStage } from './funnel.ts'
import { funnelIdsOf, getFunnel, getStage, stageIdsOf } from './getFunnel.ts'

export interface NewFunnel {
  readonly id: FunnelId
  readonly name: string
  readonly journey: JourneyId | null
  readonly period: FunnelPeriod
  /** One for each of `aarrrKinds`. */
  readonly stages: readonly StageId[]
}

/**
 * Adds a funnel with the five stages at the end; a journey's stages feed them until something is counted. The
 * ids must be new. The very same plan when it is full: ask `hasRoom` first.
 */
export function addFunnel(plan: Plan, { id, name, journey, period, stages }: NewFunnel): Plan {
  if (!hasRoom(plan, stages.length + 1)) return plan
  refuseKnown(plan, [id, ...stages])
  const from = journey !== null && getJourney(plan, journey) !== null ? journey : null
  const funnel: Funnel = {
    id,
    type: 'funnel',
    order: 'a0',
    name: fitText(name, recordLimits.title),
    journey: from,
    period,
    cohorts: [],
    lifetimes: [],
    notes: '',
    extra: {},
  }
  const keys = freshKeys(stages.length)
  const made = stages.slice(0, aarrrKinds.length).map((stage, index) => {
    const kind = aarrrKinds[index] ?? null
    const feed = from === null || kind === null ? null : feedOf(plan, from, kind)
    return createStage({ id: stage, funnel: id, kind, name: '', feed, order: keys[index] ?? 'a0' })
  })
  const placed = placeInOrder<Funnel>(funnelIdsOf(plan), (each) => getFunnel(plan, each), [funnel], null)
  return { ...plan, records: changeRecords(plan.records, { put: [...placed, ...made] }) }
}

export type NewStage = Pick<FunnelStage, 'id' | 'funnel' | 'kind' | 'name'>

/** Adds a stage to a funnel, before another one or at the end. The id must be new. */
export function addStage(plan: Plan, stage: NewStage, before: StageId | null): Plan {
  if (getFunnel(plan, stage.funnel) === null || !hasRoom(plan, 1)) return plan
  refuseKnown(plan, [stage.id])
  const made = createStage({ ...stage, feed: null, order: 'a0' })
  const read = (id: StageId) => getStage(plan, id)
  const put = placeInOrder<FunnelStage>(stageIdsOf(plan, stage.funnel), read, [made], before)
  return { ...plan, records: changeRecords(plan.records, { put }) }
}

/** The stage of a journey that counts what a stage of the funnel counts: its last where several do. [methods §1.7] */
export function feedOf(plan: Pick<Plan, 'records'>, journey: JourneyId, kind: Aarrr): Stage | null {
  const channel = kindOf(plan, journey)
  if (channel === null) return null
  return stagesOf(channel).findLast((stage) => aarrrOf[stage] === kind) ?? null
}

const aarrrOf: Readonly<Record<Stage, Aarrr>> = {
  awareness: 'acquisition',
  interest: 'acquisition',
  consideration: 'acquisition',
  purchase: 'activation',
  acquire: 'acquisition',
  activate: 'activation',
  interact: 'retention',
  retain: 'retention',
  newRevenue: 'revenue',
  referrals: 'referral',
}

function createStage(fields: NewStage & Pick<FunnelStage, 'feed' | 'order'>): FunnelStage {
  const { id, funnel, kind, name, feed, order } = fields
  return {
    id,
    type: 'stage',
    funnel,
    order,
    kind,
    name: fitText(name, recordLimits.title),
    event: '',
    property: '',
    who: '',
    isHidden: false,
    actuals: [],
    target: null,
    rate: null,
    feed,
    notes: '',
    extra: {},
  }
}

function refuseKnown(plan: Plan, ids: readonly (FunnelId | StageId)[]): void {
  const known = ids.find((id) => getRecord(plan.records, id) !== null)
  if (known !== undefined) throw new Error(`A record with id ${known} exists`)
}
