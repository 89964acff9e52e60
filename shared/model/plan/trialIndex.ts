import { compareOrder } from '../../document/order.ts'
import { eachChangedBucket, emptyRecords, getRecord, type RecordSet } from '../../document/records.ts'
import type { ExperimentId, FunnelId, RecordId, SketchNoteId, StageId } from '../../lib/ids.ts'
import { experimentStates, type Experiment, type ExperimentState } from '../experiment/experiment.ts'
import type { PlanRecord } from './plan.ts'
import { isTrialRecord, type TrialRecord } from './pointers.ts'

/** Funnels, stages, experiments and sketch notes of a record set; each list stays the same object while its members and their order do. */
export interface TrialIndex {
  readonly funnels: readonly FunnelId[]
  /** By funnel, in their order, hidden ones included. */
  readonly stages: ReadonlyMap<FunnelId, readonly StageId[]>
  /** By state, in their order. */
  readonly experiments: Readonly<Record<ExperimentState, readonly ExperimentId[]>>
  readonly sketches: ReadonlyMap<FunnelId, readonly SketchNoteId[]>
  /** All of them. */
  readonly all: readonly RecordId[]
}

const nothing: TrialIndex = {
  funnels: [],
  stages: new Map(),
  experiments: { idea: [], ready: [], running: [], analysing: [], decided: [] },
  sketches: new Map(),
  all: [],
}
let latest: { readonly records: RecordSet<PlanRecord>; readonly index: TrialIndex } = {
  records: emptyRecords<PlanRecord>(),
  index: nothing,
}

/** The index of a record set. Only buckets that differ from the set asked for last are read. */
export function trialIndexOf(records: RecordSet<PlanRecord>): TrialIndex {
  if (records === latest.records) return latest.index
  const ids = new Set(latest.index.all)
  let isTouched = false
  for (const [from, to] of eachChangedBucket(latest.records, records)) {
    for (const record of from.values()) {
      if (!isTrialRecord(record) || to.get(record.id) === record) continue
      isTouched = true
      ids.delete(record.id)
    }
    for (const record of to.values()) {
      if (!isTrialRecord(record) || from.get(record.id) === record) continue
      isTouched = true
      ids.add(record.id)
    }
  }
  latest = { records, index: isTouched ? build(records, ids, latest.index) : latest.index }
  return latest.index
}

function build(records: RecordSet<PlanRecord>, ids: ReadonlySet<RecordId>, old: TrialIndex): TrialIndex {
  const found = [...ids].flatMap((id): TrialRecord[] => {
    const record = getRecord(records, id)
    return record && isTrialRecord(record) ? [record] : []
  })
  const funnels = found.filter((record) => record.type === 'funnel').sort(compareOrder)
  const stages = found.filter((record) => record.type === 'stage').sort(compareOrder)
  const sketches = found.filter((record) => record.type === 'sketch').sort((a, b) => (a.id < b.id ? -1 : 1))
  const experiments = found.filter((record) => record.type === 'experiment').sort(compareOrder)
  return {
    funnels: keepSame(
      old.funnels,
      funnels.map(({ id }) => id),
    ),
    stages: byFunnel(stages, old.stages),
    sketches: byFunnel(sketches, old.sketches),
    experiments: byState(experiments, old.experiments),
    all: keepSame(
      old.all,
      found.map(({ id }) => id as RecordId),
    ),
  }
}

function byFunnel<Id extends string>(
  records: readonly { readonly id: Id; readonly funnel: FunnelId }[],
  old: ReadonlyMap<FunnelId, readonly Id[]>,
): ReadonlyMap<FunnelId, readonly Id[]> {
  const lists = new Map<FunnelId, Id[]>()
  for (const { id, funnel } of records) lists.set(funnel, [...(lists.get(funnel) ?? []), id])
  const kept = [...lists].map(([funnel, list]) => [funnel, keepSame(old.get(funnel) ?? [], list)] as const)
  const isSame = kept.length === old.size && kept.every(([funnel, list]) => old.get(funnel) === list)
  return isSame ? old : new Map(kept)
}

function byState(
  experiments: readonly Experiment[],
  old: TrialIndex['experiments'],
): TrialIndex['experiments'] {
  const listOf = (state: ExperimentState) =>
    keepSame(
      old[state],
      experiments.filter((each) => each.state === state).map(({ id }) => id),
    )
  const next = {
    idea: listOf('idea'),
    ready: listOf('ready'),
    running: listOf('running'),
    analysing: listOf('analysing'),
    decided: listOf('decided'),
  }
  return experimentStates.every((state) => next[state] === old[state]) ? old : next
}

function keepSame<T>(old: readonly T[], next: readonly T[]): readonly T[] {
  return old.length === next.length && old.every((item, index) => item === next[index]) ? old : next
}
