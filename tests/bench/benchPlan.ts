import { formatPlan } from '#shared/file/formatPlan.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { blocks } from '#shared/model/note/note.ts'
import { stagesOf } from '#shared/model/journey/stages.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { updateExperiments } from '#shared/model/experiment/updateExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import { updateFunnel, updateStage } from '#shared/model/funnel/updateFunnel.ts'
import { buildNote, buildPlan } from '#tests/support/builders.ts'
import {
  buildJourney,
  buildTactic,
  journeyOf,
  tacticId,
  withJourneys,
} from '#tests/support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  homeFunnel,
  stageOf,
  stamp,
  weekly,
  withIdea,
} from '#tests/support/trialBuilders.ts'

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
  /** On the stages of one funnel, in every state. */
  readonly experiments?: number
}

/** The text of a plan file with so many notes spread over the nine blocks, its segments among them, and their cells. */
export function benchPlanText(options: BenchPlan): string {
  const { notes, segments: rows = 6, name = `Bench ${notes}` } = options
  const { tactics = 0, experiments = 0 } = options
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
  const begun = tactics > 0 ? withTactics(plan, tactics) : plan
  return formatPlan({
    ...(experiments > 0 ? withExperiments(begun, experiments) : begun),
    trail: { ...plan.trail, rev: 2 },
  }) // at 1 it would be new and ask for its name
}

const counted = [1000, 400, 200, 100, 40]

/** A counted funnel of the journey, with so many planned experiments spread over its stages and states. */
function withExperiments(plan: Plan, count: number): Plan {
  const journey = journeyOf('segment-0', 'stall')
  const funnel = aarrrKinds.reduce(
    (now, kind, at) =>
      updateStage(now, stageOf(kind), { actuals: weekly(counted[at] ?? 0, counted[at] ?? 0) }),
    updateFunnel(buildFunnelPlan(plan), homeFunnel, { journey }),
  )
  const ids = Array.from({ length: count }, (_, index) => experimentId(`experiment-${index}`))
  const full = ids.reduce(
    (now, id, index) =>
      withIdea(
        now,
        { id, name: `Bench experiment ${index + 1}`, stage: stageOf(aarrrKinds[index % 5] ?? 'activation') },
        {
          hypothesis: {
            change: words[index % words.length] ?? '',
            metric: 'orders',
            direction: 'up',
            reason: `it is number ${index}`,
          },
          journeyStage: stages[index % stages.length] ?? null,
          tactic: index % 4 === 0 ? tacticId(`tactic-${index % 20}`) : null,
          design: { ...defaultDesign, baseline: 0.1, worthwhile: 0.12 + (index % 50) / 1000, planned: 900 },
          scores: {
            ice: { impact: 1 + (index % 10), confidence: 5, ease: 1 + (index % 7) },
            rice: { reach: null, impact: null, confidence: null, effort: null },
            pie: { potential: null, importance: null, ease: null },
          },
        },
      ),
    funnel,
  )
  return experimentStates.reduce((now, state, at) => {
    const those = ids.filter((_, index) => index % experimentStates.length === at)
    const moved = moveExperiments(now, those, { state, before: null }, stamp(`seal${at}`))
    return at < 2
      ? moved
      : updateExperiments(moved, new Map(those.map((id) => [id, { arms }])), stamp(`count${at}`))
  }, full)
}

const arms = ['a', 'b'].map((id, at) => ({ id, name: '', weight: 1, people: 900, conversions: 90 + at * 30 }))
const stages = stagesOf('physical')

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
