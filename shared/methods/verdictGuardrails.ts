import { computeNewcombe } from './newcombe.ts'
import { valueOf } from './outcome.ts'
import { countArms } from './verdictChecks.ts'
import type { GuardrailCount } from './verdictTypes.ts'

/**
 * The guardrails hit by the arm `only`, or by any variation: the 95 % interval of the difference lies wholly
 * on the worse side. Those not counted yet are not hit. [methods §3.3] step 8
 */
export function findGuardrailsHit(
  guardrails: readonly GuardrailCount[],
  only: number | null,
): readonly string[] {
  return guardrails.filter((guardrail) => isHit(guardrail, only)).map(({ id }) => id)
}

function isHit({ arms, betterWhen }: GuardrailCount, only: number | null): boolean {
  const [control, ...variations] = arms.map((arm) => countArms([arm])?.[0])
  return variations.some((variation, at) => {
    if (!control || !variation || (only !== null && only !== at + 1)) return false
    const { lower, upper } = computeNewcombe({
      xA: control.x,
      nA: control.n,
      xB: variation.x,
      nB: variation.n,
    })
    return betterWhen === 'up' ? (valueOf(upper) ?? 0) < 0 : (valueOf(lower) ?? 0) > 0
  })
}
