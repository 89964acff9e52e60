import { formatPlan } from '#shared/file/formatPlan.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { blocks } from '#shared/model/note/note.ts'
import { buildNote, buildPlan } from '#tests/support/builders.ts'

const establishedCost = { lowMinor: 100, likelyMinor: 150, highMinor: 220 }
const expectedCost = { lowMinor: 180, likelyMinor: 260, highMinor: 400 }
const words = 'coffee milk queue office morning student order regular corner cup price bread'.split(' ')

interface BenchPlan {
  readonly notes: number
  readonly segments?: number
  readonly name?: string
}

/** The text of a plan file with so many notes spread over the nine blocks, its segments among them, and their cells. */
export function benchPlanText({ notes, segments: rows = 6, name = `Bench ${notes}` }: BenchPlan): string {
  const segments = Array.from({ length: Math.min(rows, notes) }, (_, index) =>
    buildNote({
      id: `segment-${index}`,
      block: 'customer_segments',
      title: `Segment ${index + 1}`,
      customers: 100 * (index + 1),
    }),
  )
  const others = Array.from({ length: notes - segments.length }, (_, index) => {
    const serves = segments[index % segments.length]
    return buildNote({
      id: `note-${index}`,
      block: blocks[1 + (index % (blocks.length - 1))] ?? 'channels',
      title: `Note ${index + 1} ${words[index % words.length] ?? ''} ${words[(index * 7) % words.length] ?? ''}`,
      segments: serves && index % 3 === 0 ? [serves.id] : ([] satisfies NoteId[]),
    })
  })
  const cells = Object.fromEntries(
    segments.map(({ id }) => [
      id,
      {
        personal_assistance: { expected: 'full', established: 'light', establishedCost, expectedCost },
        self_service: { expected: 'light', established: 'light', establishedCost },
        communities: { established: 'light', establishedCost },
        co_creation: { expected: 'light' },
      } as const,
    ]),
  )
  const plan = buildPlan({
    id: `bench-${notes}-${name.replace(/\W/g, '')}`,
    meta: { name },
    notes: [...segments, ...others],
    cells,
  })
  return formatPlan({ ...plan, trail: { ...plan.trail, rev: 2 } }) // at 1 it would be new and ask for its name
}
