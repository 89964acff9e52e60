import { eachRecord, getRecord } from '../../document/records.ts'
import type { NoteId, RecordId } from '../../lib/ids.ts'
import type { Journey } from '../journey/journey.ts'
import type { Plan, PlanRecord } from '../plan/plan.ts'
import { loseTargets } from '../plan/pointers.ts'
import { trialIndexOf } from '../plan/trialIndex.ts'
import { isFilled } from '../relationship/isFilled.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Tactic } from '../tactic/tactic.ts'
import type { Note } from './note.ts'

export interface ClearedReferences {
  /** Records that stay, without the references. */
  readonly put: readonly PlanRecord[]
  /** Cells that go: those of the lost segments, and those that say nothing any more. */
  readonly cells: readonly Relationship[]
  /** Journeys that go: those of the lost segments and channels. */
  readonly journeys: readonly Journey[]
  /** Their tactics. */
  readonly tactics: readonly Tactic[]
}

/** Notes that stop being what others need them for. */
export interface Lost {
  readonly removed: ReadonlySet<NoteId>
  /** Includes removed ones. */
  readonly segments: ReadonlySet<NoteId>
  /** Includes removed ones. */
  readonly channels: ReadonlySet<NoteId>
}

/** What happens to the rest of a plan when notes are lost. Reads every record once. */
export function clearReferences(plan: Pick<Plan, 'records'>, lost: Lost): ClearedReferences {
  const { removed, segments } = lost
  const put: PlanRecord[] = []
  const cells: Relationship[] = []
  const journeys: Journey[] = []
  const tactics: Tactic[] = []
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'note') {
      const cleared = removed.has(record.id) ? record : clearNote(record, removed, segments)
      if (cleared !== record) put.push(cleared)
    } else if (record.type === 'relationship') {
      if (segments.has(record.segment)) cells.push(record)
      else if (record.leansOn.some((id) => removed.has(id))) {
        const cleared = { ...record, leansOn: record.leansOn.filter((id) => !removed.has(id)) }
        if (isFilled(cleared)) put.push(cleared)
        else cells.push(record)
      }
    } else if (record.type === 'journey') {
      if (isLost(record, lost)) journeys.push(record)
    } else if (record.type === 'tactic') {
      const journey = getRecord(plan.records, record.journey)
      if (journey?.type === 'journey' && isLost(journey, lost)) tactics.push(record)
      else if (record.links.some((id) => removed.has(id))) {
        put.push({ ...record, links: record.links.filter((id) => !removed.has(id)) })
      }
    }
  }
  const gone = new Set<RecordId>([...removed, ...segments, ...idsOf(journeys), ...idsOf(tactics)])
  const loss = loseTargets(plan, gone, trialIndexOf(plan.records).all)
  return { put: [...put, ...loss.put], cells, journeys, tactics }
}

function idsOf(records: readonly (Journey | Tactic)[]): readonly RecordId[] {
  return records.map(({ id }) => id)
}

/** The records that go. */
export function idsThatGo({ cells, journeys, tactics }: ClearedReferences): readonly string[] {
  return [...cells, ...journeys, ...tactics].map(({ id }) => id)
}

function isLost(journey: Journey, { segments, channels }: Lost): boolean {
  return segments.has(journey.segment) || channels.has(journey.channel)
}

function clearNote(note: Note, removed: ReadonlySet<NoteId>, lost: ReadonlySet<NoteId>): Note {
  const links = note.links.some((id) => removed.has(id))
  const segments = note.segments.some((id) => lost.has(id))
  if (!links && !segments) return note
  return {
    ...note,
    links: links ? note.links.filter((id) => !removed.has(id)) : note.links,
    segments: segments ? note.segments.filter((id) => !lost.has(id)) : note.segments,
  }
}
