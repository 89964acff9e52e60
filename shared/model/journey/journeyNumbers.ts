import type { Quantity } from '../estimate/quantities.ts'
import type { ChannelKind } from '../note/note.ts'
import { getStagesOf, type Stage } from './stages.ts'

/** Every number of a journey and what it counts; `per period` is the journey's own. [methods §1.7] */
export const journeyQuantities = {
  /** People who come in a period without any tactic. */
  entering: 'people',
  /** Shares going on from the stage before, without tactics. */
  toInterest: 'share',
  toConsideration: 'share',
  toPurchase: 'share',
  toActivate: 'share',
  /** Share of customers reached in a period; informs only. */
  interact: 'share',
  /** Share of customers still there after a period. */
  retain: 'share',
  /** Margin per active customer and period beyond the orders. */
  newRevenue: 'money',
  /** Invites a customer sends, share of invites that become customers, days from joining to inviting. */
  invites: 'count',
  inviteConversion: 'share',
  cycleDays: 'days',
  orderValue: 'money',
  ordersPerPeriod: 'count',
  /** Share of the order value left after what the order itself costs. */
  grossMargin: 'share',
  /** Spent a month on winning customers besides the tactics: salaries, tools, rewards. */
  sharedCost: 'money',
  /** Margin that grows on every period, per customer; for the worth variant `expansion`. */
  expansion: 'money',
  /** Years a customer stays; for the worth variant `transactional`. */
  years: 'count',
} as const satisfies Record<string, Quantity>

export type JourneyNumber = keyof typeof journeyQuantities
export const journeyNumbers = Object.keys(journeyQuantities) as readonly JourneyNumber[] // safe: its own keys

const conversions: Readonly<Partial<Record<Stage, JourneyNumber>>> = {
  interest: 'toInterest',
  consideration: 'toConsideration',
  purchase: 'toPurchase',
  activate: 'toActivate',
}

/** The number that says how many go from the stage before into this one; null for other stages. */
export function conversionInto(stage: Stage): JourneyNumber | null {
  return conversions[stage] ?? null
}

const byStage: Readonly<Record<Stage, readonly JourneyNumber[]>> = {
  awareness: ['entering'],
  acquire: ['entering'],
  interest: ['toInterest'],
  consideration: ['toConsideration'],
  purchase: ['toPurchase', 'orderValue', 'ordersPerPeriod', 'grossMargin'],
  activate: ['toActivate', 'orderValue', 'ordersPerPeriod', 'grossMargin'],
  interact: ['interact'],
  retain: ['retain'],
  newRevenue: ['newRevenue'],
  referrals: ['invites', 'inviteConversion', 'cycleDays'],
}

/** The numbers asked for on a stage. */
export function numbersOn(stage: Stage): readonly JourneyNumber[] {
  return byStage[stage]
}

/** The conversions of a kind of channel, from the second Get stage on. */
export function conversionsOf(kind: ChannelKind): readonly JourneyNumber[] {
  return getStagesOf(kind)
    .map(conversionInto)
    .filter((number) => number !== null)
}
