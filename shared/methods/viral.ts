import { isAmount, isShare } from './checks.ts'
import { defined, mapOutcome, unboundedBecause, undefinedBecause, type Outcome } from './outcome.ts'

export interface ViralLoop {
  /** Customers each customer brings. */
  readonly k: Outcome
  /** Customers in the end for one that came by another way, 1 / (1 − K); unbounded from K = 1 on. */
  readonly amplification: Outcome
}

/** K = invites per customer × share of invites that become customers (0–1). [methods §1.5] */
export function computeViralLoop(invitesPerUser: number, conversion: number): ViralLoop {
  const isSound = isAmount(invitesPerUser) && isShare(conversion)
  return loopOf(isSound ? defined(invitesPerUser * conversion) : undefinedBecause('bad_input'))
}

/** K = share of customers who invite × invites of each × conversion of an invite. [methods §1.5] */
export function computeThreeFactorLoop(
  shareRate: number,
  invitesPerSharer: number,
  conversion: number,
): ViralLoop {
  if (!isShare(shareRate)) return loopOf(undefinedBecause('bad_input'))
  return computeViralLoop(shareRate * invitesPerSharer, conversion)
}

/** 1 / (1 − K). [methods §1.5] */
export function computeAmplification(k: number): Outcome {
  if (!isAmount(k)) return undefinedBecause('bad_input')
  return k < 1 ? defined(1 / (1 - k)) : unboundedBecause('loop_keeps_growing')
}

function loopOf(k: Outcome): ViralLoop {
  return { k, amplification: mapOutcome(k, computeAmplification) }
}

export interface ViralGrowth {
  readonly total: Outcome
  readonly newInLastCycle: Outcome
}

/** U₀(Kⁿ⁺¹ − 1)/(K − 1) after n cycles, U₀(n + 1) where K is 1. [methods §1.5] */
export function computeViralCycles(start: number, k: number, cycles: number): ViralGrowth {
  if (![start, k, cycles].every(isAmount)) {
    return { total: undefinedBecause('bad_input'), newInLastCycle: undefinedBecause('bad_input') }
  }
  return { total: defined(totalAfter(start, k, cycles)), newInLastCycle: defined(start * k ** cycles) }
}

function totalAfter(start: number, k: number, cycles: number): number {
  if (Math.abs(k - 1) < 1e-9) return start * (cycles + 1)
  return (start * (k ** (cycles + 1) - 1)) / (k - 1)
}

export interface ViralTime {
  readonly cycles: Outcome
  /** A smooth line, with parts of cycles. */
  readonly totalContinuous: Outcome
  /** What is there by then: only whole cycles count. */
  readonly totalCompletedCycles: Outcome
}

/** Growth by the clock: n = time / cycle time, both in the same unit. [methods §1.5] */
export function computeViralTime(start: number, k: number, time: number, cycleTime: number): ViralTime {
  const refuse = (outcome: Outcome) => ({
    cycles: outcome,
    totalContinuous: outcome,
    totalCompletedCycles: outcome,
  })
  if (![start, k, time, cycleTime].every(isAmount)) return refuse(undefinedBecause('bad_input'))
  if (cycleTime === 0) return refuse(undefinedBecause('zero_base'))
  const cycles = time / cycleTime
  return {
    cycles: defined(cycles),
    totalContinuous: defined(totalAfter(start, k, cycles)),
    totalCompletedCycles: defined(totalAfter(start, k, Math.floor(cycles + 1e-9))),
  }
}
