import { isHits } from './checks.ts'
import { type Reason } from './outcome.ts'

/** Two groups of people: A the control, B the variation; x did it, of n. Differences are B − A. [methods §0] */
export interface TwoArms {
  readonly xA: number
  readonly nA: number
  readonly xB: number
  readonly nB: number
}

/** Whole numbers from 0 on, and nobody did it who was not there. */
export function isTwoArms({ xA, nA, xB, nB }: TwoArms): boolean {
  return isHits(xA, nA) && isHits(xB, nB)
}

/** Why these arms cannot be compared at all, or null. */
export function findArmsFault(arms: TwoArms): Reason | null {
  if (!isTwoArms(arms)) return 'bad_input'
  return arms.nA === 0 || arms.nB === 0 ? 'empty_arm' : null
}
