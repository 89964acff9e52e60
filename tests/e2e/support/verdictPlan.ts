import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatPlan } from '#shared/file/formatPlan.ts'
import type { Arm, Experiment, Hypothesis } from '#shared/model/experiment/experiment.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildEstimate, walkIns } from '../../support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  inState,
  stageOf,
  stamp,
  withIdea,
} from '../../support/trialBuilders.ts'

const arm = (id: string, people: number | null, conversions: number | null, name = ''): Arm => ({
  id,
  name,
  weight: 1,
  people,
  conversions,
})

const hypothesis: Hypothesis = {
  change: 'ask at the till when the next birthday is',
  metric: 'the share who let us text them',
  direction: 'up',
  reason: 'a remembered date is a present to themselves',
}

const askForDates: ExperimentPatch = {
  hypothesis,
  journey: walkIns,
  journeyStage: 'purchase',
  design: { ...defaultDesign, threshold: 0.2, planned: 30 },
}

interface Card {
  readonly name: string
  readonly kind: Experiment['kind']
  readonly patch: ExperimentPatch
  readonly counts: ExperimentPatch
}

const cards: readonly Card[] = [
  { name: 'Ask for the date', kind: 'threshold', patch: askForDates, counts: {} },
  {
    name: 'Big button',
    kind: 'ab',
    patch: {
      hypothesis: { ...hypothesis, change: 'make the button bigger' },
      design: { ...defaultDesign, planned: 4000 },
      guardrails: [{ id: 'g1', name: 'Complaints', betterWhen: 'down', counts: [] }],
    },
    counts: { arms: [arm('arm1', 4000, 200), arm('arm2', 4000, 250)] },
  },
  {
    name: 'Three headlines',
    kind: 'several',
    patch: { design: { ...defaultDesign, planned: 400 } },
    counts: { arms: [arm('arm1', 400, 30), arm('arm2', 400, 62, 'Short'), arm('arm3', 400, 33, 'Long')] },
  },
  {
    name: 'Halfway there',
    kind: 'ab',
    patch: { design: { ...defaultDesign, planned: 1000 } },
    counts: { arms: [arm('arm1', 480, 20), arm('arm2', 510, 70)] },
  },
  {
    name: 'Broken split',
    kind: 'ab',
    patch: { design: { ...defaultDesign, planned: 1000 } },
    counts: { arms: [arm('arm1', 920, 20), arm('arm2', 1080, 70)] },
  },
  {
    name: 'Few people',
    kind: 'ab',
    patch: { design: { ...defaultDesign, planned: 20 } },
    counts: { arms: [arm('arm1', 20, 2), arm('arm2', 20, 8)] },
  },
]

/** A plan whose experiments run, sealed, and most of them counted; a journey and a funnel beside. */
export function buildVerdictPlan(): Plan {
  const funnel = updateStage(buildFunnelPlan(), stageOf('activation'), { rate: buildEstimate(0.05) })
  return cards.reduce((plan, { name, kind, patch, counts }, index) => {
    const id = experimentId(`exp${index}`)
    const idea = withIdea(plan, { id, name, kind }, patch)
    const running = inState(idea, id, 'running', stamp(`seal${index}`, index))
    return updateExperiment(running, id, counts, stamp(`count${index}`, index))
  }, funnel)
}

/** The plan as a file to be opened. */
export async function writeVerdictPlan(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relasi-verdict-'))
  const path = join(folder, 'Verdicts.relasi')
  await writeFile(path, formatPlan(buildVerdictPlan()))
  return path
}
