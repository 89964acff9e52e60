import type { JourneyInput, TacticInput } from '../../methods/journey.ts'

/**
 * What some tactics do to a journey, in numbers that can be put into the journey's own. What tactics do is
 * only ever added or multiplied, so a journey with all but one folded in gives the same numbers, and one of
 * two hundred can be left out or changed without reckoning the others again.
 */
export interface Fold {
  readonly arrivals: number | null
  /** Product of 1 + ℓ into each later Get stage. */
  readonly lifts: readonly number[]
  /** Product of 1 − ℓ on churn. */
  readonly churn: number
  readonly margin: number | null
  readonly invites: number | null
  /** Customers their invites bring. */
  readonly brought: number | null
  readonly getCost: number | null
  readonly laterCost: number | null
  /** Tactics of Get in it: one without a cost is not one that costs nothing. */
  readonly getCount: number
}

export interface Folds {
  readonly all: Fold
  /** All but the tactic at this place of the list. */
  readonly others: readonly Fold[]
}

const nothing: Fold = {
  arrivals: null,
  lifts: [],
  churn: 1,
  margin: null,
  invites: null,
  brought: null,
  getCost: null,
  laterCost: null,
  getCount: 0,
}

/** All tactics folded, and for each the others: from the left and from the right, then joined. */
export function foldTactics(tactics: readonly TacticInput[], steps: number): Folds {
  const start: Fold = { ...nothing, lifts: Array.from({ length: steps }, () => 1) }
  const own = tactics.map((tactic) => foldOne(tactic, steps))
  const before: Fold[] = [start]
  for (const fold of own) before.push(join(before.at(-1) ?? start, fold))
  const others = own.map(() => start)
  let after = start
  for (let index = own.length - 1; index >= 0; index -= 1) {
    others[index] = join(before[index] ?? start, after)
    after = join(own[index] ?? start, after)
  }
  return { all: before.at(-1) ?? start, others }
}

/** The journey with what was folded put into its own numbers, before the tactics it still has. */
export function withFold(input: JourneyInput, fold: Fold): JourneyInput {
  const invites = add(input.invites, fold.invites)
  const brought = add(multiply(input.invites, input.inviteConversion), fold.brought)
  return {
    ...input,
    entering: add(input.entering, fold.arrivals),
    conversions: input.conversions.map((base, step) => multiply(base, fold.lifts[step] ?? 1)),
    retain: input.retain === null ? null : 1 - (1 - input.retain) * fold.churn,
    newRevenue: add(input.newRevenue, fold.margin),
    invites,
    inviteConversion: brought === null ? null : invites === null || invites === 0 ? 0 : brought / invites,
    tactics: [
      ...input.tactics,
      ...(fold.getCount > 0 ? [costOnly(0, fold.getCost)] : []),
      ...(fold.laterCost === null ? [] : [costOnly('interact', fold.laterCost)]),
    ],
  }
}

function foldOne(tactic: TacticInput, steps: number): Fold {
  const { place, cost } = tactic
  const isGet = typeof place === 'number'
  return {
    arrivals: place === 0 ? multiply(tactic.reach, tactic.conversion) : null,
    lifts: Array.from({ length: steps }, (_, step) => (place === step + 1 ? 1 + (tactic.lift ?? 0) : 1)),
    churn: place === 'retain' ? 1 - (tactic.cut ?? 0) : 1,
    margin: tactic.margin,
    invites: tactic.invites,
    brought: multiply(tactic.invites, tactic.inviteConversion),
    getCost: isGet ? cost : null,
    laterCost: isGet ? null : cost,
    getCount: isGet ? 1 : 0,
  }
}

function join(a: Fold, b: Fold): Fold {
  return {
    arrivals: add(a.arrivals, b.arrivals),
    lifts: a.lifts.map((lift, step) => lift * (b.lifts[step] ?? 1)),
    churn: a.churn * b.churn,
    margin: add(a.margin, b.margin),
    invites: add(a.invites, b.invites),
    brought: add(a.brought, b.brought),
    getCost: add(a.getCost, b.getCost),
    laterCost: add(a.laterCost, b.laterCost),
    getCount: a.getCount + b.getCount,
  }
}

function costOnly(place: TacticInput['place'], cost: number | null): TacticInput {
  return {
    place,
    cost,
    reach: null,
    conversion: null,
    lift: null,
    cut: null,
    margin: null,
    invites: null,
    inviteConversion: null,
  }
}

/** The sum of what is known; null when neither is. */
function add(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b
}

function multiply(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b
}
