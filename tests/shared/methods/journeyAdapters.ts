import { computeActivityRetention } from '#shared/methods/activityRetention.ts'
import { computeCac, computeChannelCac, computeFunnelCac, computeReferralCost } from '#shared/methods/cac.ts'
import { computeCohortCurve } from '#shared/methods/cohortCurve.ts'
import { computeJourneyCosts } from '#shared/methods/costPerCustomer.ts'
import { computeFunnel } from '#shared/methods/funnel.ts'
import { computeFunnelTarget } from '#shared/methods/funnelTarget.ts'
import { computeFunnelWhatIf } from '#shared/methods/funnelWhatIf.ts'
import { computeJourney } from '#shared/methods/journey.ts'
import { computeSurvival } from '#shared/methods/kaplanMeier.ts'
import {
  computeDiscountedLtv,
  computeExpansionLtv,
  computeHorizonLtv,
  computeLifetime,
  computeObservedLtv,
  computeSimpleLtv,
  computeTransactionalLtv,
} from '#shared/methods/ltv.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computeUnitEconomics } from '#shared/methods/payback.ts'
import { computeChurnOver, computeDiscountOver } from '#shared/methods/rateConversion.ts'
import {
  computeCompounding,
  computeExposureChurn,
  computePeriodRetention,
} from '#shared/methods/retention.ts'
import {
  computeThreeFactorLoop,
  computeViralCycles,
  computeViralLoop,
  computeViralTime,
} from '#shared/methods/viral.ts'
import { computeViralRetention, computeViralSaturation } from '#shared/methods/viralCurves.ts'
import { computeWilsonInterval } from '#shared/methods/wilsonInterval.ts'
import { rename, type Adapters, type Fields, type List, type Numbers } from './adapter.ts'
import { journeyOf, projectCase } from './journeyCases.ts'

const flags: Readonly<Record<string, string>> = {
  defined: 'ok',
  no_customers: 'undefined_zero_start',
  inconsistent_input: 'inconsistent_input',
}

/** At most five lines a method; names differ by more than their case only where they are named here. */
export const journeyAdapters: Adapters = {
  funnel: rename((i: { stages: List }) => {
    const { weakestStep: worstStepIndex, isNonMonotone: nonMonotone, ...same } = computeFunnel(i.stages)
    return { ...same, worstStepIndex, nonMonotone }
  }),
  funnel_target: rename((i: { target: number; rates: readonly (number | null)[] }) =>
    computeFunnelTarget(i.target, i.rates),
  ),
  funnel_whatif: rename((i: Numbers<'top' | 'step_index' | 'new_rate'> & { rates: List }) =>
    computeFunnelWhatIf({ top: i.top, rates: i.rates, stepIndex: i.step_index, newRate: i.new_rate }),
  ),
  cac: rename((i: Numbers<'media_spend' | 'other_costs' | 'new_customers'>) => {
    const { media: cacMedia, loaded: cacLoaded } = computeCac(i.media_spend, i.other_costs, i.new_customers)
    return { cacMedia, cacLoaded }
  }),
  cac_channels: rename((i: { spend: List; customers: List }) => {
    const channels = i.spend.map((spend, index) => ({ spend, customers: i.customers[index] ?? NaN }))
    const { each: cac, ...same } = computeChannelCac(channels)
    return { cac, ...same }
  }),
  cac_from_funnel: rename((i: { cost_per_visit: number; rates: List }) => ({
    cac: computeFunnelCac(i.cost_per_visit, i.rates),
  })),
  referral_cost: rename((i: Numbers<'reward_referrer' | 'reward_friend' | 'ltv'>) =>
    computeReferralCost(i.reward_referrer, i.reward_friend, i.ltv),
  ),
  ltv_simple: rename((i: Numbers<'arpa' | 'gross_margin' | 'churn'>) => ({
    lifetime: computeLifetime(i.churn),
    ltv: computeSimpleLtv(i.arpa * i.gross_margin, i.churn),
  })),
  ltv_discounted: rename((i: Numbers<'margin' | 'churn' | 'd'>) => {
    const { firstMarginNow, firstMarginLater } = computeDiscountedLtv(i.margin, i.churn, i.d)
    return { ltvFirstMarginNow: firstMarginNow, ltvFirstMarginAfterOnePeriod: firstMarginLater }
  }),
  ltv_horizon: rename((i: Numbers<'margin' | 'churn' | 'd' | 'periods'>) => ({
    ltv: computeHorizonLtv(i.margin, i.churn, i.d, i.periods),
  })),
  ltv_transactional: rename((i: Numbers<'aov' | 'orders_per_year' | 'years' | 'gross_margin'>) =>
    computeTransactionalLtv(i.aov, i.orders_per_year, i.years, i.gross_margin),
  ),
  ltv_expansion: rename((i: Numbers<'margin' | 'expansion_margin_per_period' | 'churn'>) => ({
    ltv: computeExpansionLtv(i.margin, i.expansion_margin_per_period, i.churn),
  })),
  ltv_cohort_curve: rename((i: { margin: number; d: number; retention: List }) => {
    const { ltv, discounted, activePeriods } = computeObservedLtv(i.margin, i.d, i.retention)
    return { ltv, ltvDiscounted: discounted, expectedActivePeriods: activePeriods }
  }),
  rate_conversion: rename((i: Numbers<'annual_churn' | 'annual_d'>) => ({
    monthlyChurn: computeChurnOver(1 / 12, i.annual_churn),
    monthlyD: computeDiscountOver(1 / 12, i.annual_d),
  })),
  ltv_cac_payback: rename((i: Numbers<'margin' | 'churn' | 'cac'>) => {
    const { simple, churnAdjusted, wholePeriods, ...same } = computeUnitEconomics(i.margin, i.churn, i.cac)
    const paybackChurnAdjustedWholePeriods = wholePeriods
    const payback = { paybackSimple: simple, paybackChurnAdjusted: churnAdjusted }
    return { ...same, ...payback, paybackChurnAdjustedWholePeriods }
  }),
  viral_k: rename((i: Numbers<'invites_per_user' | 'conversion'>) =>
    computeViralLoop(i.invites_per_user, i.conversion),
  ),
  viral_k_three_factor: rename((i: Numbers<'share_rate' | 'invites_per_sharer' | 'conversion'>) =>
    computeThreeFactorLoop(i.share_rate, i.invites_per_sharer, i.conversion),
  ),
  viral_cycles: rename((i: Numbers<'u0' | 'k' | 'cycles'>) => computeViralCycles(i.u0, i.k, i.cycles)),
  viral_time: rename((i: Numbers<'u0' | 'k' | 't' | 'cycle_time'>) =>
    computeViralTime(i.u0, i.k, i.t, i.cycle_time),
  ),
  viral_retention: rename((i: Numbers<'u0' | 'k' | 'retention' | 'cycles'>) => {
    const grown = computeViralRetention(i.u0, i.k, i.retention, i.cycles)
    return grown.ok ? { ...grown.value, new: grown.value.joined } : { new: null, total: null, active: null }
  }),
  viral_saturation: rename((i: Numbers<'u0' | 'k' | 'market' | 'cycles'>) => {
    const grown = computeViralSaturation(i.u0, i.k, i.market, i.cycles)
    return grown.ok ? grown.value : { total: null }
  }),
  retention_rate: rename((i: Numbers<'start_customers' | 'end_customers' | 'new_customers'>) => {
    const kept = computePeriodRetention(i.start_customers, i.end_customers, i.new_customers)
    return { ...kept, flag: flags[kept.retention.kind === 'undefined' ? kept.retention.reason : 'defined'] }
  }),
  churn_compounding: rename((i: Numbers<'churn' | 'n'>) => {
    const { retentionAfter: retentionAfterN, ...same } = computeCompounding(i.churn, i.n)
    return { retentionAfterN, ...same }
  }),
  churn_exposure: rename((i: Numbers<'lost' | 'customer_periods'>) =>
    computeExposureChurn(i.lost, i.customer_periods),
  ),
  cohort_curve: rename((i: { active: readonly (readonly (number | null)[])[] }) =>
    computeCohortCurve(i.active),
  ),
  kaplan_meier: rename((i: { duration: List; churned: List; times: List }) => {
    const seen = i.duration.map((duration, index) => ({ duration, hasLeft: i.churned[index] === 1 }))
    const { survival, standardError: stdError } = computeSurvival(seen, i.times)
    return { survival, stdError }
  }),
  classic_vs_rolling: rename((i: { activity: readonly List[] }) =>
    computeActivityRetention(i.activity.map((row) => row.map((active) => active === 1))),
  ),
  journey: rename((i: Fields) => {
    const { steps, ...same } = computeJourney(journeyOf(i))
    return { ...same, conversion: steps.map((s) => s.conversion), isCapped: steps.map((s) => s.isCapped) }
  }),
  cost_per_customer: rename(({ journeys }: { journeys: readonly Fields[] }) => {
    const results = journeys.map((each) => computeJourney(journeyOf(each)))
    const spent = results.map((one) => ({ spend: one.getCost, customers: valueOf(one.customers) ?? NaN }))
    return { ...computeJourneyCosts(journeyOf(journeys[0] ?? {})), channel: computeChannelCac(spent) }
  }),
  projection: rename(projectCase),
  wilson: rename((i: Numbers<'x' | 'n' | 'conf'>) => computeWilsonInterval(i.x, i.n, i.conf)),
}
