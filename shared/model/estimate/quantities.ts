import { recordLimits } from '../limits.ts'

/**
 * What a number counts: `people` and `money` (minor units) are whole, `share` is 0–1, `count` is per
 * customer, `days` are days, `lift` is relative and adds (0.25 is a quarter more), `cut` is relative and
 * takes away (0.25 is a quarter less).
 */
export const quantities = ['people', 'money', 'share', 'count', 'days', 'lift', 'cut'] as const
export type Quantity = (typeof quantities)[number]

interface Bounds {
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

export const bounds: Readonly<Record<Quantity, Bounds>> = {
  people: { least: 0, most: recordLimits.customers, isWhole: true },
  money: { least: 0, most: 1e15, isWhole: true },
  share: { least: 0, most: 1, isWhole: false },
  count: { least: 0, most: 100_000, isWhole: false },
  days: { least: 0.01, most: 3650, isWhole: false },
  lift: { least: 0, most: 100, isWhole: false },
  cut: { least: 0, most: 1, isWhole: false },
}
