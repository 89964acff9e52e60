import { defined, mapOutcome, valueOf, type Outcome } from '../../methods/outcome.ts'
import type { ThresholdVerdict, VariationVerdict } from '../../methods/verdictTypes.ts'
import { isComparison } from './soundExperiment.ts'
import type { Terms } from './testDesign.ts'

/**
 * Whether more than one look was planned, by what tests: then the usual p and interval, made for a single one,
 * understate chance. The rule of the posterior waits for all people whatever the looks. [methods §2.6, §2.7]
 */
export function isLookedAtOften({ kind, isRandomised, looks, rule }: Terms): boolean {
  if (!isComparison(kind) || kind === 'beforeAfter' || !isRandomised) return false
  return isRuleOfItsOwn({ looks }) || (looks.plan === 'pocock' && rule === 'test')
}

/** A lead in conversions and a sequence decide by themselves, whichever rule is written beside them. */
export function isRuleOfItsOwn({ looks }: Pick<Terms, 'looks'>): boolean {
  return looks.plan === 'simple' || looks.plan === 'anytime'
}

/** Whether the counts say anything of it: else its posterior is the prior's alone. */
export function isTestable({ test }: VariationVerdict): boolean {
  return test.p.kind === 'defined'
}

/** Whether the plain interval leaves out 0. */
export function leavesOutZero({ newcombe }: VariationVerdict): boolean {
  return (valueOf(newcombe.lower) ?? 0) * (valueOf(newcombe.upper) ?? 0) > 0
}

/** The chance that the threshold is met in the direction of the metric. */
export function supportOf(
  { posteriorProbExceeds }: ThresholdVerdict,
  { direction }: Pick<Terms, 'direction'>,
): Outcome {
  return direction === 'down'
    ? mapOutcome(posteriorProbExceeds, (above) => defined(1 - above))
    : posteriorProbExceeds
}
