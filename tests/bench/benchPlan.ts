import { formatPlan } from '#shared/file/formatPlan.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { blocks } from '#shared/model/note/note.ts'
import { stagesOf } from '#shared/model/journey/stages.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildNote, buildPlan } from '#tests/support/builders.ts'
import { buildJourney, buildTactic, withJourneys } from '#tests/support/journeyBuilders.ts'

const establishedCost = { lowMinor: 100, likelyMinor: 150, highMinor: 220 }
const expectedCost = { lowMinor: 180, likelyMinor: 260, highMinor: 400 }
const words = 'coffee milk queue office morning student order regular corner cup price bread'.split(' ')

const stall = buildNote({ id: 'stall', block: 'channels', title: 'Stall', channelKind: 'physical' })

interface BenchPlan {
  readonly notes: number
  readonly segments?: number
  readonly name?: string
  /** On one journey, over all its stages, each with its numbers. */
  readonly tactics?: number
}

/** The text of a plan file with so many notes spread over the nine blocks, its segments among them, and their cells. */
export function benchPlanText(options: BenchPlan): string {
  const { notes, segments: rows = 6, name = `Bench ${notes}`, tactics = 0 } = options
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
    notes: [...segments, ...others, ...(tactics > 0 ? [stall] : [])],
    cells,
  })
  return formatPlan({
    ...(tactics > 0 ? withTactics(plan, tactics) : plan),
    trail: { ...plan.trail, rev: 2 },
  }) // at 1 it would be new and ask for its name
}

/** The first segment's journey through the stall, known in full, with so many tactics that run. */
function withTactics(plan: Plan, count: number): Plan {
  const journey = buildJourney('segment-0', 'stall', {
    numbers: {
      entering: [900, 1000, 1200],
      toInterest: [0.5, 0.6, 0.7],
      toConsideration: [0.4, 0.5, 0.6],
      toPurchase: [0.3, 0.4, 0.5],
      interact: 0.6,
      retain: [0.7, 0.8, 0.9],
      orderValue: 500,
      ordersPerPeriod: 8,
      grossMargin: 0.6,
      invites: 0.5,
      inviteConversion: 0.1,
      cycleDays: 20,
      sharedCost: 20_000,
    },
  })
  const stages = stagesOf('physical')
  const tactics = Array.from({ length: count }, (_, index) =>
    buildTactic({
      id: `tactic-${index}`,
      journey: journey.id,
      stage: stages[index % stages.length] ?? 'awareness',
      name: `Tactic ${index + 1} ${words[index % words.length] ?? ''}`,
      numbers: {
        cost: [3000 + index, 4000 + index, 5000 + index],
        reach: 50,
        conversion: [0.01, 0.02, 0.03],
        lift: [0.0001, 0.0002, 0.0003],
        reached: 0.1,
        churnCut: 0.0001,
        margin: 1,
        invites: 0.0001,
        inviteConversion: 0.1,
      },
    }),
  )
  return withJourneys(plan, [journey], tactics)
}
