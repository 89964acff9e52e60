import { formatDate } from '#shared/lib/formatDate.ts'
import type { Language } from '#shared/lib/language.ts'
import { applyResult, measuredArm } from '#shared/model/experiment/applyResult.ts'
import { readLook } from '#shared/model/experiment/looks.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { applyEdit } from '#shared/model/plan/applyEdit.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { now } from '#renderer/platform/now.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { beginExperiment, nameOf, newStamp, openExperiment } from '../../editExperiments.ts'

type SaySource = (values: { name: string; hits: string; people: string; date: string }) => string

/** “Ask at the till, 9 of 30, 13 Nov 2026”: where the number in the plan is from. */
export function sourceOf(plan: Plan, experiment: Experiment, language: Language, say: SaySource): string {
  const arm = measuredArm(plan, experiment)
  const { people, conversions } = typeof arm === 'string' ? { people: 0, conversions: 0 } : arm
  return say({
    name: experiment.name.trim() || '…',
    hits: formatNumber(conversions ?? 0, language),
    people: formatNumber(people ?? 0, language),
    date: formatDate(experiment.end ?? now(), language, { month: 'short' }),
  })
}

/** Puts the measured rate into the plan, as one step. */
export function applyVerdict({ document }: Pick<Desk, 'document'>, { id }: Experiment, source: string): void {
  const values = { name: nameOf(document.getState().plan, id) }
  const stamp = newStamp()
  document.commit({ label: { key: 'applyResult', values } }, (plan) => applyResult(plan, id, source, stamp))
}

/** Reads the look that is due. It is in the journal then, so it is no step that undo could take back. */
export function readDueLook({ document }: Pick<Desk, 'document'>, { id }: Experiment): void {
  const stamp = newStamp()
  document.closeGroup()
  document.stamp((plan) => applyEdit(plan, readLook(plan, id, stamp), stamp.at))
}

/** A new experiment that follows this one, opened. */
export function followUp(desk: Desk, experiment: Experiment, name: string): void {
  const { kind, stage, segment, journey, journeyStage, tactic, id: follows } = experiment
  const id = beginExperiment(desk, { name, kind, stage, segment, journey, journeyStage, tactic, follows })
  if (id !== null) openExperiment(desk, id)
}
