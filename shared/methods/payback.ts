import { isAmount, isShare, roundUp } from './checks.ts'
import { computeSimpleLtv } from './ltv.ts'
import { defined, mapOutcome, unboundedBecause, undefinedBecause, type Outcome } from './outcome.ts'

/** LTV over CAC; unbounded where a customer costs nothing or never leaves. [methods §1.4] */
export function computeLtvToCac(ltv: Outcome, cac: Outcome): Outcome {
  if (ltv.kind === 'undefined') return ltv
  if (cac.kind !== 'defined') return cac.kind === 'undefined' ? cac : undefinedBecause(cac.reason)
  if (cac.value === 0) return unboundedBecause('no_cost')
  return mapOutcome(ltv, (worth) => defined(worth / cac.value))
}

export interface Payback {
  /** CAC / m, as if nobody left. */
  readonly simple: Outcome
  /** Smallest n with m(1 − rⁿ)/c ≥ CAC; undefined where even all margins never reach it. */
  readonly churnAdjusted: Outcome
  readonly wholePeriods: Outcome
}

/** Periods until the margins of a customer have paid for winning them. [methods §1.4] */
export function computePayback(margin: number, churn: number, cac: number): Payback {
  if (!isAmount(margin) || !isShare(churn) || !isAmount(cac)) {
    const refused = undefinedBecause('bad_input')
    return { simple: refused, churnAdjusted: refused, wholePeriods: refused }
  }
  const churnAdjusted = adjustForChurn(margin, churn, cac)
  return {
    simple: cac === 0 ? defined(0) : margin === 0 ? unboundedBecause('no_margin') : defined(cac / margin),
    churnAdjusted,
    wholePeriods: mapOutcome(churnAdjusted, (periods) => defined(roundUp(periods))),
  }
}

function adjustForChurn(margin: number, churn: number, cac: number): Outcome {
  if (cac === 0) return defined(0)
  if (margin === 0) return undefinedBecause('no_margin')
  if (churn === 0) return defined(cac / margin)
  const part = (cac * churn) / margin // of all the margins there will ever be
  const isNever = cac >= margin / churn || part >= 1
  return isNever ? undefinedBecause('never_pays_back') : defined(Math.log1p(-part) / Math.log1p(-churn))
}

export interface UnitEconomics extends Payback {
  readonly ltv: Outcome
  readonly ltvToCac: Outcome
}

/** Simple LTV, its ratio to CAC, and both paybacks. [methods §1.4] */
export function computeUnitEconomics(margin: number, churn: number, cac: number): UnitEconomics {
  const ltv = computeSimpleLtv(margin, churn)
  const cost = isAmount(cac) ? defined(cac) : undefinedBecause('bad_input')
  return { ltv, ltvToCac: computeLtvToCac(ltv, cost), ...computePayback(margin, churn, cac) }
}
