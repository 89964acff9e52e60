import { changeRecords } from '#shared/document/records.ts'
import type { ExperimentId, FunnelId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { addExperiment, type NewExperiment } from '#shared/model/experiment/addExperiment.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import type { Stamp } from '#shared/model/experiment/seal.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds, type FunnelStage } from '#shared/model/funnel/funnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { SketchNote } from '#shared/model/sketch/sketchNote.ts'
import { minutesLater, noteId, testTime } from './builders.ts'
import { buildJourneyPlan, tacticId, walkIns } from './journeyBuilders.ts'

// safe: tests name their records
export const funnelId = (text: string) => text as FunnelId
export const stageId = (text: string) => text as StageId
export const experimentId = (text: string) => text as ExperimentId
export const sketchId = (text: string) => text as SketchNoteId

/** The stage of the test funnel that counts this. */
export const stageOf = (kind: (typeof aarrrKinds)[number]) => stageId(`st-${kind}`)

export function stamp(id: string, minutes = 0): Stamp {
  return { id, at: minutesLater(minutes) }
}

/** Counts of weeks one after the other, from Monday 5 January 2026 on. */
export function weekly(...counts: readonly number[]): FunnelStage['actuals'] {
  return counts.map((count, week) => ({
    start: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
    count,
  }))
}

/** The plan with one more idea, changed as told. */
export function withIdea(
  plan: Plan,
  idea: Partial<NewExperiment> & { readonly id: ExperimentId },
  patch: ExperimentPatch = {},
): Plan {
  const made: NewExperiment = {
    name: `Name of ${idea.id}`,
    kind: 'ab',
    stage: stageOf('activation'),
    createdAt: testTime,
    ...idea,
  }
  return updateExperiment(addExperiment(plan, made), idea.id, patch, stamp('unused'))
}

/** The experiment put into a state, as its last. */
export function inState(plan: Plan, id: ExperimentId, state: Experiment['state'], by: Stamp): Plan {
  return moveExperiments(plan, [id], { state, before: null }, by)
}

export const homeFunnel = funnelId('home')

/** The journey plan with a funnel of five stages that its journey feeds; nothing is counted. */
export function buildFunnelPlan(plan: Plan = buildJourneyPlan()): Plan {
  return addFunnel(plan, {
    id: homeFunnel,
    name: '',
    journey: walkIns,
    period: 'week',
    stages: aarrrKinds.map(stageOf),
  })
}

/** One note on the sketch of the funnel. */
export function buildSketchNote(id: string, fields: Partial<Pick<SketchNote, 'text' | 'place'>> = {}) {
  const note: SketchNote = {
    text: `Text of ${id}`,
    place: { x: 40, y: 20 },
    extra: {},
    ...fields,
    id: sketchId(id),
    type: 'sketch',
    funnel: homeFunnel,
  }
  return note
}

export const [bigButton, tasteFirst, callThem] = ['button', 'taste1', 'calls'].map(experimentId) as [
  ExperimentId,
  ExperimentId,
  ExperimentId,
]

/**
 * The funnel plan with experiments that point at everything they can: one running and sealed, one ready that
 * follows it, one idea; and a note on the sketch.
 */
export function buildTrialPlan(): Plan {
  let plan = buildFunnelPlan()
  plan = withIdea(
    plan,
    {
      id: bigButton,
      segment: noteId('regulars'),
      journey: walkIns,
      journeyStage: 'purchase',
      tactic: tacticId('taste'),
    },
    {
      hypothesis: { change: 'a bigger sign', metric: 'buyers', direction: 'up', reason: 'it is seen' },
      design: { ...defaultDesign, baseline: 0.1, worthwhile: 0.13, planned: 1500 },
    },
  )
  plan = inState(plan, bigButton, 'running', stamp('sealed1'))
  plan = withIdea(plan, { id: tasteFirst, follows: bigButton, kind: 'threshold' })
  plan = inState(plan, tasteFirst, 'ready', stamp('unused'))
  plan = withIdea(plan, { id: callThem, kind: 'interview', stage: null })
  return { ...plan, records: changeRecords(plan.records, { put: [buildSketchNote('hint')] }) }
}
