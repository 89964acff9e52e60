import { divide, isAmount, product, sum } from './checks.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from './outcome.ts'

/** Spend divided by the customers it won; undefined while it won none, 0 where nothing was spent. [methods §1.2] */
export function computeCostPerCustomer(spend: number, customers: number): Outcome {
  if (!isAmount(spend) || !isAmount(customers)) return undefinedBecause('bad_input')
  return divide(spend, customers, 'no_customers')
}

export interface Cac {
  /** Media alone. */
  readonly media: Outcome
  /** With salaries, tools, rewards and discounts. */
  readonly loaded: Outcome
}

/** Customer acquisition cost of one period, media only and fully loaded. [methods §1.2] */
export function computeCac(mediaSpend: number, otherCosts: number, newCustomers: number): Cac {
  return {
    media: computeCostPerCustomer(mediaSpend, newCustomers),
    loaded: isAmount(otherCosts)
      ? computeCostPerCustomer(mediaSpend + otherCosts, newCustomers)
      : undefinedBecause('bad_input'),
  }
}

export interface ChannelSpend {
  readonly spend: number
  readonly customers: number
}

export interface ChannelCac {
  readonly each: readonly Outcome[]
  /** All spend over all customers: channels that won nobody and free ones count. */
  readonly blended: Outcome
  readonly shareOfCustomers: readonly Outcome[]
}

/** CAC of every channel and of all together. [methods §1.2] */
export function computeChannelCac(channels: readonly ChannelSpend[]): ChannelCac {
  const customers = sum(channels.map((channel) => channel.customers))
  const isRefused = channels.some((channel) => !isAmount(channel.spend) || !isAmount(channel.customers))
  return {
    each: channels.map((channel) => computeCostPerCustomer(channel.spend, channel.customers)),
    blended: isRefused
      ? undefinedBecause('bad_input')
      : computeCostPerCustomer(sum(channels.map((channel) => channel.spend)), customers),
    shareOfCustomers: channels.map((channel) =>
      isRefused ? undefinedBecause('bad_input') : divide(channel.customers, customers, 'no_customers'),
    ),
  }
}

/** Cost of a visit over the share of visits that end in a customer. [methods §1.2] */
export function computeFunnelCac(costPerVisit: number, rates: readonly number[]): Outcome {
  if (!isAmount(costPerVisit) || !rates.every(isAmount)) return undefinedBecause('bad_input')
  return divide(costPerVisit, product(rates), 'no_conversion')
}

export interface ReferralCost {
  readonly cac: Outcome
  readonly ltvToCac: Outcome
  /** Lifetime value from which the reward pays. */
  readonly breakEvenLtv: Outcome
}

/** A two-sided reward as cost of a customer: what the referrer and what the friend gets. [methods §1.2] */
export function computeReferralCost(rewardReferrer: number, rewardFriend: number, ltv: number): ReferralCost {
  const isRefused = !isAmount(rewardReferrer) || !isAmount(rewardFriend)
  const cac = isRefused ? undefinedBecause('bad_input') : defined(rewardReferrer + rewardFriend)
  const ltvToCac = isAmount(ltv)
    ? mapOutcome(cac, (cost) => divide(ltv, cost, 'no_cost'))
    : undefinedBecause('bad_input')
  return { cac, ltvToCac, breakEvenLtv: cac }
}
