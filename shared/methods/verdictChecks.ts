import type { Arm } from './chiSquare.ts'
import { isAmount, isOpenShare, sum } from './checks.ts'
import type { Reason } from './outcome.ts'
import type { ArmCount, VerdictInput } from './verdictTypes.ts'

/** Why the input contradicts itself or cannot be, or null. [methods §3.3] step 1 */
export function findInconsistency(input: VerdictInput): Reason | null {
  const readings = input.looks.plan === 'pocock' ? (input.looks.read ?? []) : []
  const arms = [...input.arms, ...[...input.guardrails, ...readings].flatMap((each) => each.arms)]
  if (!arms.every(isCounted)) return 'bad_input'
  if (arms.some(({ people, conversions }) => people !== null && (conversions ?? 0) > people))
    return 'inconsistent_input'
  return hasSoundPlan(input) && hasSoundArms(input) ? null : 'bad_input'
}

function hasSoundArms({ design, arms, weights }: VerdictInput): boolean {
  if (design === 'threshold' || design === 'interview') return arms.length === 1
  return arms.length >= 2 && weights.length === arms.length && weights.every(isAmount) && sum(weights) > 0
}

function hasSoundPlan({ alpha, prior, plannedPerArm, looks, caring, threshold }: VerdictInput): boolean {
  const atLeastOne =
    looks.plan === 'pocock'
      ? looks.looks
      : looks.plan === 'simple'
        ? looks.conversions
        : looks.plan === 'anytime'
          ? looks.expected
          : 1
  return (
    isOpenShare(alpha) &&
    isAmount(prior.a) &&
    isAmount(prior.b) &&
    prior.a * prior.b > 0 &&
    (plannedPerArm === null || isAmount(plannedPerArm)) &&
    isAmount(atLeastOne) &&
    atLeastOne >= 1 &&
    (caring === null || isAmount(caring)) &&
    (threshold === null || isOpenShare(threshold))
  )
}

function isCounted({ people, conversions }: ArmCount): boolean {
  return [people, conversions].every((count) => count === null || (Number.isSafeInteger(count) && count >= 0))
}

/** Why there is nothing to look at yet, or null; conversions may still be missing. */
export function findMissingPeople({ arms }: VerdictInput): Reason | null {
  if (arms.some(({ people }) => people === null)) return 'missing_input'
  return arms.every(({ people }) => people === 0) ? 'nobody_enters' : null
}

/** The arms once everything is written down, or null. */
export function countArms(arms: readonly ArmCount[]): readonly Arm[] | null {
  const counted = arms.flatMap(({ people, conversions }) =>
    people === null || conversions === null ? [] : [{ x: conversions, n: people }],
  )
  return counted.length === arms.length ? counted : null
}
