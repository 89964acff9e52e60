import type { NoteId, PlanId } from '#shared/lib/ids.ts'
import { changeRecords } from '#shared/document/records.ts'
import { createNote, type NewNote } from '#shared/model/note/addNote.ts'
import type { Block, Note } from '#shared/model/note/note.ts'
import { placeNotes } from '#shared/model/note/placeNotes.ts'
import { createPlan, defaultMeta } from '#shared/model/plan/createPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import { createRelationship, type RelationshipPatch } from '#shared/model/relationship/setRelationship.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'

export const testTime = '2026-01-05T08:00:00.000Z'

export function noteId(text: string): NoteId {
  return text as NoteId // safe: tests name their notes
}

export function planId(text: string): PlanId {
  return text as PlanId // safe: tests name their plans
}

/** A time some minutes after `testTime`. */
export function minutesLater(minutes: number): string {
  return new Date(Date.parse(testTime) + minutes * 60_000).toISOString()
}

export function buildNote(fields: Partial<Omit<NewNote, 'id'>> & { id?: string } = {}): Note {
  const { id = 'note', block = 'value_propositions', ...rest } = fields
  return createNote({ title: `Title of ${id}`, ...rest, id: noteId(id), block })
}

interface PlanParts {
  readonly id?: string
  readonly meta?: Partial<PlanMeta>
  readonly notes?: readonly Note[]
  /** Cells by segment: `{ regulars: { communities: { expected: 'full' } } }`. */
  readonly cells?: Readonly<Record<string, Partial<Record<Category, RelationshipPatch>>>>
}

/** A plan with the given notes in the given sequence; segments get marks. */
export function buildPlan({ id = 'plan', meta, notes = [], cells = {} }: PlanParts = {}): Plan {
  const empty = createPlan({
    planId: planId(id),
    meta: { ...defaultMeta, name: 'Test plan', ...meta },
    now: testTime,
  })
  const byBlock = new Map<Block, Note[]>()
  for (const note of notes) byBlock.set(note.block, [...(byBlock.get(note.block) ?? []), note])
  let plan = empty
  for (const [block, members] of byBlock) plan = placeNotes(plan, members, block, null)
  const put = Object.entries(cells).flatMap(([segment, row]) =>
    Object.entries(row).map(([category, patch]) => ({
      ...createRelationship(noteId(segment), category as Category), // safe: keys of the typed record
      ...patch,
    })),
  )
  return { ...plan, records: changeRecords(plan.records, { put }) }
}

/** Three segments, notes in every block, four cells: enough of everything for most tests. */
export function buildSmallPlan(): Plan {
  return buildPlan({
    meta: { name: 'Small plan' },
    notes: [
      buildNote({ id: 'regulars', block: 'customer_segments', title: 'Regulars', customers: 120 }),
      buildNote({ id: 'students', block: 'customer_segments', title: 'Students', customers: 300 }),
      buildNote({ id: 'offices', block: 'customer_segments', title: 'Offices' }),
      buildNote({
        id: 'coffee',
        block: 'value_propositions',
        title: 'Fresh coffee',
        segments: [noteId('regulars')],
      }),
      buildNote({ id: 'stall', block: 'channels', title: 'Stall', channelKind: 'physical' }),
      buildNote({ id: 'chat', block: 'customer_relationships', title: 'A chat at the counter' }),
      buildNote({ id: 'cups', block: 'revenue_streams', title: 'Cups sold' }),
      buildNote({ id: 'barista', block: 'key_resources', title: 'Barista' }),
      buildNote({ id: 'roasting', block: 'key_activities', title: 'Roasting', links: [noteId('barista')] }),
      buildNote({ id: 'farmers', block: 'key_partners', title: 'Farmers' }),
      buildNote({ id: 'beans', block: 'cost_structure', title: 'Beans' }),
    ],
    cells: {
      regulars: {
        personal_assistance: { expected: 'full', established: 'light', leansOn: [noteId('barista')] },
        communities: { expected: 'light' },
      },
      students: { self_service: { established: 'full' } },
      offices: { automated_services: { expected: 'light', established: 'light' } },
    },
  })
}
