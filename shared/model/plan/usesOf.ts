import { getRecord } from '../../document/records.ts'
import type { NoteId, RecordId, RelationshipId } from '../../lib/ids.ts'
import { linkIndexOf } from './linkIndex.ts'
import type { Plan } from './plan.ts'

/** One end of a link, seen from the other. */
export type Use =
  /** The same cell where it is made, seen from its card, and the other way round. */
  | { readonly kind: 'cell' | 'card'; readonly id: RelationshipId }
  /** The row of a segment. */
  | { readonly kind: 'row'; readonly id: NoteId }
  /** A cell of this segment, or one that leans on this note. */
  | { readonly kind: 'relationship' | 'leaning'; readonly id: RelationshipId }
  /** A segment this serves, a note that serves this segment, a note leaned on, a linked note. */
  | { readonly kind: 'segment' | 'serving' | 'leanedOn' | 'linked'; readonly id: NoteId }

/** Where a record is used, seen from one screen, the nearest first; reads only what it is linked to. */
export function usesOf(
  plan: Pick<Plan, 'records'>,
  id: RecordId,
  from: 'canvas' | 'relationships',
): readonly Use[] {
  const record = getRecord(plan.records, id)
  if (record === null) return []
  if (record.type === 'relationship') {
    return [
      { kind: from === 'canvas' ? 'cell' : 'card', id: record.id },
      { kind: 'segment', id: record.segment },
      ...record.leansOn.map((end): Use => ({ kind: 'leanedOn', id: end })),
    ]
  }
  const pointers = [...(linkIndexOf(plan.records).pointers.get(record.id) ?? [])]
  const pointing = pointers.flatMap((pointer): Use[] => useFrom(plan, pointer, record.id))
  const isSegment = record.block === 'customer_segments'
  const linked = new Set([...record.links, ...idsOf(pointing, 'linked')])
  return [
    ...(isSegment && from === 'canvas' ? [{ kind: 'row', id: record.id } as const] : []),
    ...pointing.filter(({ kind }) => kind === 'relationship' || kind === 'leaning'),
    ...record.segments.map((end): Use => ({ kind: 'segment', id: end })),
    ...pointing.filter(({ kind }) => kind === 'serving'),
    ...Array.from(linked, (end): Use => ({ kind: 'linked', id: end })),
  ]
}

function useFrom(plan: Pick<Plan, 'records'>, pointer: RecordId, target: NoteId): Use[] {
  const record = getRecord(plan.records, pointer)
  if (record === null) return []
  if (record.type === 'relationship') {
    return [{ kind: record.segment === target ? 'relationship' : 'leaning', id: record.id }]
  }
  const uses: Use[] = []
  if (record.segments.includes(target)) uses.push({ kind: 'serving', id: record.id })
  if (record.links.includes(target)) uses.push({ kind: 'linked', id: record.id })
  return uses
}

function idsOf(uses: readonly Use[], kind: 'linked'): readonly NoteId[] {
  return uses.flatMap((use) => (use.kind === kind ? [use.id] : []))
}
