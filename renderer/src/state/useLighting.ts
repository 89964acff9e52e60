import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import { isJourneyOf } from '#shared/model/journey/journey.ts'
import type { Evidence } from '#shared/model/note/note.ts'
import type { PlanRecord } from '#shared/model/plan/plan.ts'
import { threadOf } from '#shared/model/plan/thread.ts'
import { useDocument } from './DocumentProvider.tsx'
import { useSession } from './StoresProvider.tsx'

/** What stays lit while a filter is in force or a thread is pulled; the same object until that changes. */
export interface Lighting {
  /** Everything is lit. */
  readonly isOff: boolean
  readonly isLit: (record: PlanRecord) => boolean
}

interface Filters {
  readonly segment: NoteId | null
  readonly evidence: Evidence | null
  readonly thread: ReadonlySet<RecordId> | null
}

/**
 * Lit is what passes every filter in force; journeys and tactics have no state of evidence and pass that one.
 * A card asks for its own record alone.
 */
export function createLighting({ segment, evidence, thread }: Filters): Lighting {
  const isOff = segment === null && evidence === null && thread === null
  return {
    isOff,
    isLit: (record) =>
      (segment === null || belongsTo(record, segment)) &&
      (evidence === null || !('evidence' in record) || record.evidence === evidence) &&
      (thread === null || thread.has(record.id)),
  }
}

/** The segment itself, notes that serve it, its cells, journeys, tactics and experiments; stages are everybody's. */
function belongsTo(record: PlanRecord, segment: NoteId): boolean {
  switch (record.type) {
    case 'note':
      return record.id === segment || record.segments.includes(segment)
    case 'relationship':
    case 'journey':
      return record.segment === segment
    case 'tactic':
      return isJourneyOf(record.journey, segment)
    case 'experiment':
      return record.segment === segment || (record.journey !== null && isJourneyOf(record.journey, segment))
    case 'funnel':
      return record.journey === null || isJourneyOf(record.journey, segment)
    case 'stage':
    case 'sketch':
      return true
  }
}

/** The lighting of the open plan; an edit that changes no link changes nothing here. */
export function useLighting(): Lighting {
  const segment = useSession((state) => state.segmentFilter)
  const evidence = useSession((state) => state.evidenceFilter)
  const thread = useThread()
  return useMemo(() => createLighting({ segment, evidence, thread }), [segment, evidence, thread])
}

/** The ids of the pulled thread, or null, also when it began at what is gone; the same set while its members stay. */
export function useThread(): ReadonlySet<RecordId> | null {
  const id = useSession((state) => state.thread)
  const last = useRef<ReadonlySet<RecordId> | null>(null)
  return useStore(useDocument(), ({ plan }) => {
    const found = id === null ? null : threadOf(plan, id)
    const next = found?.size === 0 ? null : found
    if (!sameMembers(last.current, next)) last.current = next
    return last.current
  })
}

function sameMembers(a: ReadonlySet<RecordId> | null, b: ReadonlySet<RecordId> | null): boolean {
  if (a === null || b === null) return a === b
  return a.size === b.size && [...a].every((id) => b.has(id))
}
