import { defined, undefinedBecause, type Outcome, type Reason } from './outcome.ts'

/** One tactic of a journey, money and people per period of the journey; null is not known. */
export interface TacticInput {
  /** Get stages from 0; 0 brings people in, later ones lift the conversion into their stage. */
  readonly place: number | 'interact' | 'retain' | 'newRevenue' | 'referrals'
  readonly cost: number | null
  readonly reach: number | null
  readonly conversion: number | null
  readonly lift: number | null
  readonly cut: number | null
  readonly margin: number | null
  readonly invites: number | null
  readonly inviteConversion: number | null
}

/** A journey in plain numbers, all per period of the journey; null is not known. */
export interface JourneyInput {
  /** People who come without any tactic. */
  readonly entering: number | null
  /** Into the second Get stage, the third …, without tactics. */
  readonly conversions: readonly (number | null)[]
  readonly interact: number | null
  readonly retain: number | null
  readonly orderValue: number | null
  readonly orders: number | null
  readonly grossMargin: number | null
  readonly newRevenue: number | null
  readonly invites: number | null
  readonly inviteConversion: number | null
  /** Spent on winning customers besides the tactics. */
  readonly sharedCost: number | null
  /** Spent on the relationship with one active customer. */
  readonly relationshipCost: number | null
  readonly tactics: readonly TacticInput[]
}

export interface JourneyStep {
  /** Into the next Get stage, lifts included; never above 1. */
  readonly conversion: Outcome
  /** The lifts would have led past 1. */
  readonly isCapped: boolean
}

/** What follows from the numbers of a journey, per period. */
export interface JourneyResult {
  /** People at each Get stage; the last are the customers won. */
  readonly people: readonly Outcome[]
  readonly steps: readonly JourneyStep[]
  readonly customers: Outcome
  /** Customers won in a period who are reached, and who are still there after one. */
  readonly reached: Outcome
  readonly retained: Outcome
  /** Share of customers still there after a period, and lost in it, tactics included. */
  readonly retention: Outcome
  readonly churn: Outcome
  /** Orders in a period by those who stay. */
  readonly furtherOrders: Outcome
  /** Margin per active customer and period. */
  readonly margin: Outcome
  /** Invites sent by the customers won in a period, and how many customers each customer brings. */
  readonly invitesSent: Outcome
  readonly k: Outcome
  /** What the tactics of Get cost; all tactics; what is shared besides; the relationship with one active customer. */
  readonly getCost: number
  readonly tacticCost: number
  readonly sharedCost: number
  readonly relationshipCost: number
}

/** The same in bare numbers; not a number where it is not known. For loops of many thousand runs. */
export interface JourneyFlow {
  readonly people: readonly number[]
  readonly conversions: readonly number[]
  readonly capped: readonly boolean[]
  readonly customers: number
  readonly retention: number
  readonly margin: number
  readonly invites: number
  readonly k: number
  readonly getCost: number
  readonly tacticCost: number
  readonly sharedCost: number
  readonly relationshipCost: number
}

/**
 * One journey without reasons: NaN is not known. n₁ = E + Σ reach × conversion, c′ = min(1, c·∏(1+ℓ)),
 * churn′ = churn·∏(1−ℓ), K = Σ invites × conversion. People who come without a tactic and are not given
 * count as none as soon as a tactic brings some. [methods §1.7]
 */
export function flowOf(input: JourneyInput): JourneyFlow {
  const { tactics } = input
  const lifted = input.conversions.map((base) => base ?? NaN)
  let brought: number | null = null
  let churn = input.retain === null ? NaN : 1 - input.retain
  let margin = input.newRevenue
  let invites = input.invites
  let k = broughtBy(input)
  let getCost: number | null = null
  let tacticCost: number | null = null
  for (const tactic of tactics) {
    const { place, cost } = tactic
    if (place === 0) brought = plus(brought, times(tactic.reach, tactic.conversion))
    else if (typeof place === 'number' && place <= lifted.length) {
      lifted[place - 1] = (lifted[place - 1] ?? NaN) * (1 + (tactic.lift ?? 0))
    } else if (place === 'retain') churn *= 1 - (tactic.cut ?? 0)
    margin = plus(margin, tactic.margin)
    invites = plus(invites, tactic.invites)
    k = plus(k, broughtBy(tactic))
    if (typeof place === 'number') getCost = plus(getCost, cost)
    tacticCost = plus(tacticCost, cost)
  }
  const conversions = lifted.map((share) => Math.min(1, share))
  const people = [plus(input.entering, brought) ?? NaN]
  conversions.forEach((share, step) => people.push((people[step] ?? NaN) * share))
  return {
    people,
    conversions,
    capped: lifted.map((share) => share > 1 + 1e-12),
    customers: people.at(-1) ?? NaN,
    retention: 1 - churn,
    margin: marginOf(input, margin),
    invites: invites ?? NaN,
    k: k ?? NaN,
    getCost: getCost ?? 0,
    tacticCost: tacticCost ?? 0,
    sharedCost: input.sharedCost ?? 0,
    relationshipCost: input.relationshipCost ?? 0,
  }
}

/** One journey, told: what is not known has its reason. [methods §1.7] */
export function computeJourney(input: JourneyInput): JourneyResult {
  const flow = flowOf(input)
  const { customers, retention, margin, invites, k } = flow
  return {
    people: flow.people.map((count) => known(count)),
    steps: flow.conversions.map((conversion, index) => ({
      conversion: known(conversion),
      isCapped: flow.capped[index] ?? false,
    })),
    customers: known(customers),
    reached: known(customers * (reachedShare(input) ?? NaN)),
    retained: known(customers * retention),
    retention: known(retention),
    churn: known(1 - retention),
    furtherOrders: known(customers * retention * (input.orders ?? NaN)),
    margin: known(margin),
    invitesSent: known(customers * invites),
    k: known(k),
    getCost: flow.getCost,
    tacticCost: flow.tacticCost,
    sharedCost: flow.sharedCost,
    relationshipCost: flow.relationshipCost,
  }
}

/** Share of customers reached: the journey's own, and what tactics reach of those who are left. */
function reachedShare({ interact, tactics }: JourneyInput): number | null {
  const shares = tactics.map(({ place, conversion }) => (place === 'interact' ? conversion : null))
  const given = [interact, ...shares].filter((share) => share !== null)
  return given.length === 0 ? null : 1 - given.reduce((left, share) => left * (1 - share), 1)
}

/** Customers that each customer brings by these invites. */
function broughtBy({ invites, inviteConversion }: Pick<TacticInput, 'invites' | 'inviteConversion'>) {
  return times(invites, inviteConversion)
}

/** Orders and what is `added`; an order with one of its three parts missing is not known, with all three it is none. */
function marginOf({ orderValue, orders, grossMargin }: JourneyInput, added: number | null): number {
  const isSilent = orderValue === null && orders === null && grossMargin === null
  const ordered = times(times(orderValue, orders), grossMargin)
  return isSilent || ordered !== null ? (plus(ordered, added) ?? NaN) : NaN
}

/** The sum of what is known; null when neither is. */
function plus(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b
}

function known(value: number, reason: Reason = 'missing_input'): Outcome {
  return Number.isNaN(value) ? undefinedBecause(reason) : defined(value)
}
