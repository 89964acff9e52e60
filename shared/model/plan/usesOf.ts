import { getRecord } from '../../document/records.ts'
import type { ExperimentId, JourneyId, NoteId, RecordId, RelationshipId, TacticId } from '../../lib/ids.ts'
import { journeyIdsOf } from '../journey/getJourney.ts'
import type { Note } from '../note/note.ts'
import { tacticIdsOf } from '../tactic/getTactic.ts'
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
  /** A journey of this segment or through this channel, or the one of this tactic. */
  | { readonly kind: 'journey'; readonly id: JourneyId }
  /** A tactic linked to this note, or on this journey. */
  | { readonly kind: 'tactic'; readonly id: TacticId }
  /** An experiment with this segment. */
  | { readonly kind: 'experiment'; readonly id: ExperimentId }
  /** A segment this serves, a note that serves this segment, a note leaned on, a linked note, a journey's channel. */
  | { readonly kind: 'segment' | 'serving' | 'leanedOn' | 'linked' | 'channel'; readonly id: NoteId }

type Records = Pick<Plan, 'records'>

/** Where a record is used, seen from one screen, the nearest first; reads only what it is linked to. */
export function usesOf(
  plan: Records,
  id: RecordId,
  from: 'canvas' | 'relationships' | 'journeys',
): readonly Use[] {
  const record = getRecord(plan.records, id)
  switch (record?.type) {
    case undefined:
      return []
    case 'relationship':
      return [
        { kind: from === 'canvas' ? 'cell' : 'card', id: record.id },
        { kind: 'segment', id: record.segment },
        ...record.leansOn.map((end): Use => ({ kind: 'leanedOn', id: end })),
      ]
    case 'journey':
      return [
        ...(from === 'journeys' ? [] : [{ kind: 'journey', id: record.id } as const]),
        { kind: 'segment', id: record.segment },
        { kind: 'channel', id: record.channel },
        ...tacticIdsOf(plan, record.id).map((tactic): Use => ({ kind: 'tactic', id: tactic })),
      ]
    case 'tactic':
      return [
        { kind: 'journey', id: record.journey },
        ...record.links.map((end): Use => ({ kind: 'linked', id: end })),
      ]
    case 'note':
      return usesOfNote(plan, record, from)
    default:
      return []
  }
}

function usesOfNote(
  plan: Records,
  note: Note,
  from: 'canvas' | 'relationships' | 'journeys',
): readonly Use[] {
  const pointers = [...(linkIndexOf(plan.records).pointers.get(note.id) ?? [])]
  const pointing = pointers.flatMap((pointer): Use[] => useFrom(plan, pointer, note.id))
  const journeys = journeyIdsOf(plan)
  const isSegment = note.block === 'customer_segments'
  const linking = pointing.flatMap((use) => (use.kind === 'linked' ? [use.id] : []))
  const linked = new Set([...note.links, ...linking])
  return [
    ...(isSegment && from === 'canvas' ? [{ kind: 'row', id: note.id } as const] : []),
    ...pointing.filter(({ kind }) => kind === 'relationship' || kind === 'leaning'),
    ...pointing
      .flatMap((use) => (use.kind === 'journey' ? [use] : []))
      .sort((a, b) => journeys.indexOf(a.id) - journeys.indexOf(b.id)),
    ...pointing.filter(({ kind }) => kind === 'tactic'),
    ...pointing.filter(({ kind }) => kind === 'experiment'),
    ...note.segments.map((end): Use => ({ kind: 'segment', id: end })),
    ...pointing.filter(({ kind }) => kind === 'serving'),
    ...Array.from(linked, (end): Use => ({ kind: 'linked', id: end })),
  ]
}

function useFrom(plan: Records, pointer: RecordId, target: NoteId): Use[] {
  const record = getRecord(plan.records, pointer)
  switch (record?.type) {
    case undefined:
      return []
    case 'relationship':
      return [{ kind: record.segment === target ? 'relationship' : 'leaning', id: record.id }]
    case 'journey':
      return [{ kind: 'journey', id: record.id }]
    case 'tactic':
      return [{ kind: 'tactic', id: record.id }]
    case 'note': {
      const uses: Use[] = []
      if (record.segments.includes(target)) uses.push({ kind: 'serving', id: record.id })
      if (record.links.includes(target)) uses.push({ kind: 'linked', id: record.id })
      return uses
    }
    case 'experiment':
      return [{ kind: 'experiment', id: record.id }]
    default:
      return []
  }
}
