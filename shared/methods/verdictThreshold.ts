import type { Arm } from './chiSquare.ts'
import { mapOutcome, defined, valueOf } from './outcome.ts'
import { computeThreshold, enoughSupport, fewestHits, smallestSupporting } from './threshold.ts'
import type { ThresholdVerdict, VerdictCall, VerdictInput } from './verdictTypes.ts'

/** What one arm says of the threshold; where lower is better, the other way round. [methods §3.1] */
export function judgeThreshold(
  { x, n }: Arm,
  threshold: number,
  { prior, betterWhen }: VerdictInput,
): { readonly result: ThresholdVerdict; readonly call: VerdictCall } {
  const result = computeThreshold({ hits: x, tries: n, threshold, prior })
  const isUp = betterWhen === 'up'
  const above = valueOf(result.posteriorProbExceeds) ?? 0.5
  const support = isUp ? above : 1 - above
  const winningCount = isUp
    ? smallestSupporting(n, threshold, prior)
    : mapOutcome(smallestSupporting(n, 1 - threshold, { a: prior.b, b: prior.a }), (least) =>
        defined(n - least),
      )
  const pValue = isUp
    ? result.pValueExceeds
    : computeThreshold({ hits: n - x, tries: n, threshold: 1 - threshold }).pValueExceeds
  return { result: { ...result, pValue, winningCount }, call: callOf(support, isUp ? x : n - x) }
}

function callOf(support: number, hits: number): VerdictCall {
  if (support >= enoughSupport && hits >= fewestHits) return 'supported'
  return support <= 1 - enoughSupport ? 'contradicted' : 'undecided'
}
