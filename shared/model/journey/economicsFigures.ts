import { computeCostWithReferrals, computeGetCosts } from '../../methods/costPerCustomer.ts'
import { computeJourney, type JourneyInput, type JourneyResult } from '../../methods/journey.ts'
import { defined, mapOutcome, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeLtvToCac, computePayback } from '../../methods/payback.ts'
import { computeAmplification } from '../../methods/viral.ts'
import { computeWorth, type WorthInput } from './economicsWorth.ts'
import type { Worth, WorthVariant } from './journey.ts'
import { daysOf, inputOf, type JourneyModel } from './journeyModel.ts'
import type { JourneyNumber } from './journeyNumbers.ts'

/** The figures that the economics of a journey show, each with its range. Money in minor units. */
export const figureNames = [
  'customers',
  'mediaCost',
  'cost',
  'costWithReferrals',
  'worth',
  'ratio',
  'payback',
  'paybackWithChurn',
  'k',
  'amplification',
] as const
export type FigureName = (typeof figureNames)[number]

/**
 * `customers` a month; `mediaCost` per new customer of the Get tactics alone, `cost` with what is shared, and
 * with the customers whom customers bring; `worth` in the journey's variant; `ratio` worth : cost; paybacks in
 * months. [methods §1.2–1.5, §1.7]
 */
export type EconomicFigures = Readonly<Record<FigureName, Outcome>>

/** Months per period of the journey. */
export function monthsOf({ periodDays }: Pick<JourneyModel, 'periodDays'>): number {
  return periodDays / daysOf.month
}

/** The figures for these values, put into `input`. */
export function figuresOf(
  model: JourneyModel,
  worth: Worth,
  values: ArrayLike<number>,
  input: JourneyInput,
  journey = computeJourney(input),
): EconomicFigures {
  const { k, margin, churn } = journey
  const months = monthsOf(model)
  const { blended, loaded } = computeGetCosts(input, journey)
  const value = computeWorth(worth, worth.variant, worthInputOf(model, values, input, journey))
  const payback = (read: 'simple' | 'churnAdjusted', leaving: Outcome) =>
    mapOutcome(loaded, (cost) =>
      mapOutcome(margin, (each) =>
        mapOutcome(leaving, (share) =>
          mapOutcome(computePayback(each, share, cost)[read], (periods) => defined(periods * months)),
        ),
      ),
    )
  return {
    customers: mapOutcome(journey.customers, (won) => defined(won / months)),
    mediaCost: blended,
    cost: loaded,
    costWithReferrals: k.kind === 'defined' ? computeCostWithReferrals(loaded, k.value) : loaded,
    worth: value,
    ratio: computeLtvToCac(value, loaded),
    payback: payback('simple', defined(0)),
    paybackWithChurn: payback('churnAdjusted', churn),
    k,
    amplification: mapOutcome(k, computeAmplification),
  }
}

/** What the worth of a customer rests on. */
function worthInputOf(
  model: JourneyModel,
  values: ArrayLike<number>,
  input: JourneyInput,
  { margin, churn }: Pick<JourneyResult, 'margin' | 'churn'>,
): WorthInput {
  const at = (number: JourneyNumber) => values[model.numbers[number]] ?? NaN
  return {
    margin: valueOf(margin) ?? NaN,
    churn: valueOf(churn) ?? NaN,
    orderValue: input.orderValue ?? NaN,
    orders: input.orders ?? NaN,
    grossMargin: input.grossMargin ?? NaN,
    expansion: at('expansion'),
    years: at('years'),
    periodDays: model.periodDays,
  }
}

/** The worth of a customer in any variant, whichever the journey has chosen. */
export function worthIn({ model, worth, values, result }: Reckoned, variant: WorthVariant): Outcome {
  return computeWorth(worth, variant, worthInputOf(model, values, inputOf(model, values), result))
}

interface Reckoned {
  readonly model: JourneyModel
  readonly worth: Worth
  readonly values: ArrayLike<number>
  readonly result: JourneyResult
}
