import { getRecord } from '../../document/records.ts'
import type { RecordId } from '../../lib/ids.ts'
import type { Experiment } from '../experiment/experiment.ts'
import type { Funnel, FunnelStage } from '../funnel/funnel.ts'
import type { SketchNote } from '../sketch/sketchNote.ts'
import type { Plan, PlanRecord } from './plan.ts'

/** Records whose references are single fields: funnels, their stages, experiments and notes on sketches. */
export type TrialRecord = Funnel | FunnelStage | Experiment | SketchNote

export function isTrialRecord(record: PlanRecord): record is TrialRecord {
  return trialTypes.has(record.type)
}
const trialTypes: ReadonlySet<PlanRecord['type']> = new Set(['funnel', 'stage', 'experiment', 'sketch'])

interface PointerField {
  readonly field: string
  readonly to: PlanRecord['type'] | 'segment'
  /** Without its target the record cannot stay; else the field becomes null. */
  readonly isRequired: boolean
}

export interface Pointer extends PointerField {
  readonly id: RecordId
}

const required = (field: string, to: PointerField['to']): PointerField => ({ field, to, isRequired: true })
const optional = (field: string, to: PointerField['to']): PointerField => ({ field, to, isRequired: false })

/** The one table of what these records point at: checking, reading, linking and removing read it. */
const pointerFields: Readonly<Record<TrialRecord['type'], readonly PointerField[]>> = {
  funnel: [optional('journey', 'journey')],
  stage: [required('funnel', 'funnel')],
  experiment: [
    optional('stage', 'stage'),
    optional('segment', 'segment'),
    optional('journey', 'journey'),
    optional('tactic', 'tactic'),
    optional('follows', 'experiment'),
  ],
  sketch: [required('funnel', 'funnel')],
}

/** What a record points at. */
export function pointersOf(record: TrialRecord): readonly Pointer[] {
  return pointerFields[record.type].flatMap((pointer) => {
    const id: unknown = Reflect.get(record, pointer.field)
    return typeof id === 'string' ? [{ ...pointer, id: id as RecordId }] : [] // safe: the table names id fields
  })
}

/** True for a record that may stand at the end of such a pointer. */
export function isTarget(record: PlanRecord | null | undefined, to: Pointer['to']): boolean {
  if (to !== 'segment') return record?.type === to
  return record?.type === 'note' && record.block === 'customer_segments'
}

/** The record without the pointers that `isLost`; the same one when it has none, null when it cannot stay. */
export function withoutPointers<Kind extends TrialRecord>(
  record: Kind,
  isLost: (pointer: Pointer) => boolean,
): Kind | null {
  const lost = pointersOf(record).filter(isLost)
  if (lost.length === 0) return record
  if (lost.some(({ isRequired }) => isRequired)) return null
  return { ...record, ...Object.fromEntries(lost.map(({ field }) => [field, null])) }
}

/** The record without what points at nothing, at the wrong kind or at itself; the same one when all of it leads somewhere. */
export function withKnownTargets<Kind extends TrialRecord>(plan: Pick<Plan, 'records'>, record: Kind): Kind {
  const isLost = ({ id, to }: Pointer) => id === record.id || !isTarget(getRecord(plan.records, id), to)
  return withoutPointers(record, isLost) ?? record
}

export interface Loss {
  /** Records that stay, without what they pointed at. */
  readonly put: readonly PlanRecord[]
  /** Records that go with what they needed: stages and sketch notes of a funnel. */
  readonly gone: readonly RecordId[]
}

/** What becomes of funnels, stages, experiments and sketches when these records go or are no segment any more. */
export function loseTargets(
  plan: Pick<Plan, 'records'>,
  lost: ReadonlySet<RecordId>,
  trials: readonly RecordId[],
): Loss {
  if (lost.size === 0) return { put: [], gone: [] }
  const records = trials.flatMap((id) => {
    const record = getRecord(plan.records, id)
    return record && isTrialRecord(record) && !lost.has(id) ? [record] : []
  })
  const gone = new Set(
    records
      .filter((record) => withoutPointers(record, ({ id }) => lost.has(id)) === null)
      .map(({ id }) => id as RecordId),
  )
  const isLost = ({ id }: Pointer) => lost.has(id) || gone.has(id)
  const put = records.flatMap((record) => {
    const next = gone.has(record.id) ? null : withoutPointers(record, isLost)
    return next === null || next === record ? [] : [next]
  })
  return { put, gone: [...gone] }
}
