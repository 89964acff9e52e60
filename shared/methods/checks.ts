import { defined, undefinedBecause, type Outcome, type Reason } from './outcome.ts'

/** A finite number from 0 on. */
export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

/** A fraction 0–1. */
export function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}

/** A share strictly between 0 and 1, as a confidence, an α or a power is. */
export function isOpenShare(value: number): boolean {
  return value > 0 && value < 1
}

/** A whole number from 0 on, small enough to count period by period. */
export function isPeriods(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= mostPeriods
}
const mostPeriods = 100_000

/** So many of so many: whole numbers from 0 on, and not more hits than tries. */
export function isHits(hits: number, tries: number): boolean {
  return Number.isSafeInteger(hits) && Number.isSafeInteger(tries) && hits >= 0 && hits <= tries
}

/** `top / bottom`; undefined for `reason` where `bottom` is 0. [methods §0] */
export function divide(top: number, bottom: number, reason: Reason): Outcome {
  return bottom === 0 ? undefinedBecause(reason) : defined(top / bottom)
}

/** Rounds a needed number of people or periods up, forgiving 1e-9 of floating error. [methods §0] */
export function roundUp(value: number): number {
  return Math.max(0, Math.ceil(value - 1e-9))
}

/** The sum; with plain numbers the order of adding is that of the list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

export function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1)
}
