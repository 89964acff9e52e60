import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatPlan } from '#shared/file/formatPlan.ts'
import type { ExperimentState } from '#shared/model/experiment/experiment.ts'
import type { ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import type { ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { aarrrKinds, type Aarrr, type FunnelStage } from '#shared/model/funnel/funnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { tacticId } from '#tests/support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  inState,
  stageOf,
  stamp,
  weekly,
  withIdea,
} from '#tests/support/trialBuilders.ts'

interface Sketched {
  readonly stage: Aarrr
  readonly name: string
  readonly reason: string
  readonly kind: ExperimentKind
  readonly state: ExperimentState
  readonly patch?: ExperimentPatch
}

const design = (baseline: number, worthwhile: number) => ({
  design: { ...defaultDesign, baseline, worthwhile },
})
const arm = (people: number, conversions: number) => ({
  id: 'arm1',
  name: '',
  weight: 1,
  people,
  conversions,
})

/** Nine experiments in every state, as a flower shop would have them. */
const nine: readonly Sketched[] = [
  {
    stage: 'acquisition',
    name: 'Price on the photo, not below it',
    reason: 'price is their first question',
    kind: 'ab',
    state: 'running',
    patch: { ...design(0.12, 0.18), start: '2026-11-14', end: '2026-11-27' },
  },
  {
    stage: 'acquisition',
    name: 'Window of the week as a short video',
    reason: '',
    kind: 'ab',
    state: 'idea',
  },
  {
    stage: 'activation',
    name: 'Ask for the date at the till, not for an e-mail',
    reason: 'a date is a gift to themselves',
    kind: 'threshold',
    state: 'decided',
    patch: { arms: [arm(30, 9)], design: { ...defaultDesign, threshold: 0.15, planned: 30 } },
  },
  {
    stage: 'activation',
    name: 'A discount in exchange for the date',
    reason: 'a small thank-you is fair',
    kind: 'ab',
    state: 'ready',
    patch: { ...design(0.12, 0.125), tactic: tacticId('taste') },
  },
  {
    stage: 'retention',
    name: 'Reminder 3 days before, not 7',
    reason: 'they decide late',
    kind: 'threshold',
    state: 'running',
    patch: { arms: [arm(11, 4)], design: { ...defaultDesign, threshold: 0.2, planned: 20 } },
  },
  {
    stage: 'retention',
    name: 'Sunday text with a photo of what is left',
    reason: 'it ends the week kindly',
    kind: 'threshold',
    state: 'ready',
  },
  {
    stage: 'revenue',
    name: 'Vase offered in the last step',
    reason: 'the bunch has no home yet',
    kind: 'beforeAfter',
    state: 'analysing',
    patch: { arms: [arm(215, 30), { ...arm(216, 41), id: 'arm2' }] },
  },
  {
    stage: 'revenue',
    name: 'Reorder in one tap',
    reason: 'last year’s order was right',
    kind: 'fakeDoor',
    state: 'idea',
    patch: { tactic: tacticId('card') },
  },
  {
    stage: 'referral',
    name: 'Reward both friends, not one',
    reason: 'asking feels less selfish',
    kind: 'ab',
    state: 'ready',
    patch: design(0.3, 0.45),
  },
]

const counts: Readonly<Record<Aarrr, Partial<FunnelStage>>> = {
  acquisition: { actuals: weekly(2400), who: 'visitors', event: 'sees the window page' },
  activation: {
    actuals: weekly(288),
    who: 'orders or dates',
    event: 'order, or date + consent',
    target: { of: 'rate', value: 0.18 },
  },
  retention: { actuals: weekly(129), who: 'buy again', event: '2nd order in 90 days' },
  revenue: { actuals: weekly(412), who: 'orders', event: 'any paid order after the first' },
  referral: { actuals: weekly(690), who: 'invites', event: '“give $5” link sent' },
}

/** A plan whose funnel has so many experiments, the first nine as above. */
export function buildSketchPlan(count: number, rename: (name: string) => string = (name) => name): Plan {
  let plan = buildFunnelPlan()
  for (const kind of aarrrKinds) plan = updateStage(plan, stageOf(kind), counts[kind])
  for (let index = 0; index < count; index += 1) {
    const sketched = nine[index % nine.length]
    if (!sketched) continue
    const { stage, name, reason, kind, state, patch } = sketched
    const id = experimentId(`x${index}`)
    const round = Math.floor(index / nine.length)
    const title = rename(round === 0 ? name : `${name} ${round + 1}`)
    plan = withIdea(
      plan,
      { id, name: title, kind, stage: stageOf(stage) },
      {
        hypothesis: { change: '', metric: '', direction: 'up', reason },
        ...patch,
      },
    )
    if (state !== 'idea') plan = inState(plan, id, state, stamp(`seal${index}`))
  }
  return plan
}

const folder = mkdtempSync(join(tmpdir(), 'relasi-sketch-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The same as a file that the app opens. */
export function sketchFile(plan: Plan): string {
  const file = join(folder, 'sketch.relasi')
  writeFileSync(file, formatPlan(plan))
  return file
}
