import type { ExperimentId, JourneyId, StageId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import { valueOf } from '../../methods/outcome.ts'
import type { Verdict } from '../../methods/verdictTypes.ts'
import { computeWilsonInterval } from '../../methods/wilsonInterval.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { getStage, stageBefore } from '../funnel/getFunnel.ts'
import { updateStage } from '../funnel/updateFunnel.ts'
import { getJourney, kindOf } from '../journey/getJourney.ts'
import { conversionInto, type JourneyNumber } from '../journey/journeyNumbers.ts'
import { stageIn, stagesOf, type Stage } from '../journey/stages.ts'
import { setJourneyNumber } from '../journey/updateJourney.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Application, Arm, Experiment } from './experiment.ts'
import { getExperiment } from './getExperiment.ts'
import type { Stamp } from './seal.ts'
import { isComparison } from './soundExperiment.ts'
import { updateExperiment } from './updateExperiment.ts'
import { decidingTerms, judgedArms, verdictOf } from './verdictOf.ts'

/** Why a result cannot be put into the plan; each has its words (`apply_why_…`). */
export const applyRefusals = [
  'noCounts',
  'locked',
  'broken',
  'undecided',
  'guardrail',
  'talks',
  'lowerIsBetter',
  'noTarget',
  'applied',
] as const
export type ApplyRefusal = (typeof applyRefusals)[number]

/** One number of the plan that takes the measured rate. */
export type Applying = Omit<Application, 'at'>

/** What applying the result would put where, or why it cannot be applied. `source` says where it is from. */
export function findApplications(
  plan: Plan,
  experiment: Experiment,
  source: string,
): readonly Applying[] | ApplyRefusal {
  const arm = measuredArm(plan, experiment)
  if (typeof arm === 'string') return arm
  const after = rateOf(experiment, arm, source)
  if (after === null) return 'noCounts'
  const all = [...intoStage(plan, experiment, after), ...intoJourney(plan, experiment, after)]
  if (all.length === 0) return 'noTarget'
  const fresh = all.filter(({ before }) => before === null || !isSameNumber(before, after))
  return fresh.length === 0 ? 'applied' : fresh
}

/**
 * Puts the measured rate with its interval where it belongs and keeps on the card what stood there before.
 * The very same plan where the result cannot be applied.
 */
export function applyResult(plan: Plan, id: ExperimentId, source: string, stamp: Stamp): Plan {
  const experiment = getExperiment(plan, id)
  const found = experiment === null ? 'noCounts' : findApplications(plan, experiment, source)
  if (experiment === null || typeof found === 'string') return plan
  const applied = [...experiment.applied, ...found.map((each) => ({ ...each, at: stamp.at }))]
  const kept = { applied: applied.slice(-recordLimits.periods) }
  return found.reduce(put, updateExperiment(plan, id, kept, stamp))
}

function put(plan: Plan, { target, number, after }: Applying): Plan {
  const stage = getStage(plan, target as StageId) // safe: the lookup decides
  if (stage !== null) return updateStage(plan, stage.id, { rate: after })
  return setJourneyNumber(plan, target as JourneyId, number as JourneyNumber, after) // safe: made below
}

/** The group whose rate holds from now on: the only one, the better one, the one after the change. */
export function measuredArm(plan: Plan, experiment: Experiment): Arm | ApplyRefusal {
  const arms = measuredArms(plan, experiment)
  return typeof arms === 'string' ? arms : arms.kept
}

/** The group whose rate holds, and the one it was compared with; null where one group was asked. */
export function measuredArms(
  plan: Plan,
  experiment: Experiment,
): { readonly kept: Arm; readonly control: Arm | null } | ApplyRefusal {
  const { kind, direction } = decidingTerms(plan, experiment)
  const verdict = verdictOf(plan, experiment)
  const arms = judgedArms({ kind }, experiment, verdict)
  const refusal = kind === 'interview' ? 'talks' : refusalOf(verdict)
  if (refusal !== null) return refusal
  if (isComparison(kind) && verdict.call === 'undecided') return 'undecided'
  if (direction === 'down') return 'lowerIsBetter'
  const [control] = arms
  const kept = isComparison(kind) ? arms[indexOf(verdict)] : control
  return kept ? { kept, control: isComparison(kind) ? (control ?? null) : null } : 'noCounts'
}

function refusalOf({ call }: Verdict): ApplyRefusal | null {
  switch (call) {
    case 'inconsistent':
    case 'mismatch':
      return 'broken'
    case 'noData':
    case 'untestable':
      return 'noCounts'
    case 'running':
      return 'locked'
    case 'guardrail':
      return 'guardrail'
    case 'counts':
      return 'talks'
    default:
      return null
  }
}

/** What is kept: the winner, the control where the change is worse, what came after. */
function indexOf({ call, best }: Verdict): number {
  if (call === 'better') return best ?? 1
  return call === 'changed' ? 1 : 0
}

/** The measured rate of a group with its interval; null where it is not counted. */
export function rateOf(experiment: Experiment, arm: Arm, source: string): Estimate | null {
  const { people, conversions } = arm
  if (people === null || conversions === null) return null
  const interval = computeWilsonInterval(conversions, people)
  const [likely, low, high] = [interval.estimate, interval.lower, interval.upper].map(valueOf)
  if (likely === undefined || likely === null) return null
  return { likely, low: low ?? null, high: high ?? null, source, strength: strengthOf(experiment) }
}

/** What people did, put into groups by chance, is the strongest there is. */
function strengthOf({ kind, design }: Experiment): 4 | 5 {
  return (kind === 'ab' || kind === 'several') && design.isRandomised ? 5 : 4
}

/** Into the share that comes from the stage before; the first stage has none. */
function intoStage(plan: Plan, { stage: id }: Experiment, after: Estimate): readonly Applying[] {
  const stage = id === null ? null : getStage(plan, id)
  if (stage === null || stageBefore(plan, stage.id) === null) return []
  return [{ target: stage.id, number: 'rate', before: stage.rate, after }]
}

function intoJourney(plan: Plan, experiment: Experiment, after: Estimate): readonly Applying[] {
  const into = journeyNumberOf(plan, experiment)
  return into === null ? [] : [{ target: into.journey, number: into.number, before: into.now, after }]
}

/** The number of the journey that takes the result, and what stands there now; null where none does. */
export function journeyNumberOf(
  plan: Plan,
  { journey: id, journeyStage }: Experiment,
): { readonly journey: JourneyId; readonly number: JourneyNumber; readonly now: Estimate | null } | null {
  const journey = id === null ? null : getJourney(plan, id)
  const kind = journey && kindOf(plan, journey.id)
  if (!journey || !kind || journeyStage === null) return null
  const stage = stageIn(kind, journeyStage)
  const number = shareOn(stage)
  if (number === null || !stagesOf(kind).includes(stage)) return null
  return { journey: journey.id, number, now: journey.numbers[number] ?? null }
}

/** What a number went from and to by this experiment, applied once or again; null where it never was. */
export function appliedTo(
  { applied }: Experiment,
  target: Application['target'],
  number: string,
): Pick<Application, 'before' | 'after'> | null {
  const mine = applied.filter((each) => each.target === target && each.number === number)
  const last = mine.at(-1)
  if (!last) return null
  const before = mine.reduceRight(
    (kept, each) => (kept !== null && isSameNumber(each.after, kept) ? each.before : kept),
    last.before,
  )
  return { before, after: last.after }
}

/** The number of a stage that is a share of people; null where it counts something else. */
function shareOn(stage: Stage): JourneyNumber | null {
  return stage === 'interact' || stage === 'retain' ? stage : conversionInto(stage)
}

/** True where value and range are the same, whoever said them. */
export function isSameNumber(one: Estimate, other: Estimate): boolean {
  const numbers = ({ likely, low, high }: Estimate) => [likely, low, high]
  return isSameData(numbers(one), numbers(other))
}
