import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { minutesLater, planId, testTime } from '#tests/support/builders.ts'
import { buildJourneyPlan, walkIns } from '#tests/support/journeyBuilders.ts'
import { experimentId, funnelId, stageOf } from '#tests/support/trialBuilders.ts'

const tries = [
  ['Price on the photo, not below it', 'price is their first question'],
  ['Ask for the date at the till, not for an e-mail', 'a date is a gift to themselves'],
  ['Reminder 3 days before, not 7', 'they decide late'],
  ['Vase offered in the last step', 'the bunch has no home yet'],
  ['Reward both friends, not one', 'asking feels less selfish'],
  ['Window of the week as a short video', ''],
  ['A discount in exchange for the date', 'a small thank-you is fair'],
  ['Sunday text with a photo of what is left', 'it ends the week kindly'],
  ['Reorder in one tap', 'last year’s order was right'],
] as const

/** A plan with a journey, its funnel and so many experiments, spread over the states, in a file to be opened. */
export function writeExperimentPlan(path: string, count: number): void {
  const base = addFunnel(buildJourneyPlan(), {
    id: funnelId('funnel'),
    name: '',
    journey: walkIns,
    period: 'month',
    stages: aarrrKinds.map(stageOf),
  })
  const named = updateMeta(base, { name: 'Experiments of the stall', hiddenScreens: [] })
  let plan: Plan = { ...named, planId: planId(`plan-${count}`) }
  for (let index = 0; index < count; index += 1) plan = withExperiment(plan, index)
  writeFileSync(path, formatPlan(plan))
}

function withExperiment(plan: Plan, index: number): Plan {
  const [title, reason] = tries[index % tries.length] ?? tries[0]
  const id = experimentId(`exp-${index}`)
  const stamp = { id: `mark-${index}`, at: minutesLater(index) }
  const name = index < tries.length ? title : `${title}, ${index}`
  const stage = stageOf(aarrrKinds[index % 2] ?? 'activation')
  const kind = (['ab', 'threshold', 'beforeAfter'] as const)[index % 3] ?? 'ab'
  const added = addExperiment(plan, { id, name, kind, stage, createdAt: stamp.at })
  const filled = updateExperiment(
    added,
    id,
    {
      hypothesis: { change: title, metric: 'orders', direction: 'up', reason },
      owner: ['Dana', 'Ilyas', ''][index % 3] ?? '',
      start: index % 2 === 0 ? testTime.slice(0, 10) : null,
      cost: index % 4 === 0 ? 12_000 + index * 100 : null,
      design: { ...defaultDesign, baseline: 0.05, worthwhile: index % 5 === 4 ? null : 0.06, perDay: 400 },
      scores: {
        ice: { impact: (index % 10) + 1, confidence: ((index * 3) % 10) + 1, ease: ((index * 7) % 10) + 1 },
        rice: { reach: 400 + index * 10, impact: 1, confidence: 0.8, effort: 2 },
        pie: { potential: 8, importance: (index % 10) + 1, ease: 6 },
      },
    },
    stamp,
  )
  const state = experimentStates[index % experimentStates.length] ?? 'idea'
  const running =
    state === 'idea' || state === 'ready'
      ? filled
      : moveExperiments(filled, [id], { state: 'running', before: null }, stamp)
  const counted =
    running === filled
      ? filled
      : updateExperiment(
          running,
          id,
          {
            arms: [arm('arm1', 431, 20), arm('arm2', 440, 31)],
            decision: state === 'decided' ? 'persevere' : null,
          },
          { id: `more-${index}`, at: stamp.at },
        )
  return state === 'idea'
    ? counted
    : moveExperiments(counted, [id], { state, before: null }, { id: `to-${index}`, at: stamp.at })
}

function arm(id: string, people: number, conversions: number) {
  return { id, name: '', weight: 1, people, conversions }
}

/** The experiments in one of their three views. */
export async function goToExperiments(page: Page, view: 'Sketch' | 'Board' | 'List'): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
  await page.getByRole('heading', { level: 1, name: 'Experiments' }).waitFor()
  await page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click({ force: true })
}
