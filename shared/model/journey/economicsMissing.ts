import type { RecordId } from '../../lib/ids.ts'
import { assumptionKey, type AssumptionKey } from '../estimate/assumptionKey.ts'
import type { FigureName } from './economicsFigures.ts'
import type { WorthVariant } from './journey.ts'
import type { JourneyModel } from './journeyModel.ts'
import { conversionsOf, type JourneyNumber } from './journeyNumbers.ts'

/** The numbers that have to be given before a figure can be reckoned, the first to give first. */
export function missingFor(
  model: JourneyModel,
  variant: WorthVariant,
  figure: FigureName,
): readonly AssumptionKey[] {
  switch (figure) {
    case 'customers':
      return customersMissing(model)
    case 'mediaCost':
    case 'cost':
    case 'costWithReferrals':
      return [...customersMissing(model), ...costsMissing(model)]
    case 'worth':
      return worthMissing(model, variant)
    case 'ratio':
      return [...missingFor(model, variant, 'cost'), ...worthMissing(model, variant)]
    case 'payback':
      return [...missingFor(model, variant, 'cost'), ...marginMissing(model)]
    case 'paybackWithChurn':
      return [...missingFor(model, variant, 'payback'), ...absent(model, ['retain'])]
    case 'k':
    case 'amplification':
      return absent(model, ['invites', 'inviteConversion'])
  }
}

function customersMissing(model: JourneyModel): readonly AssumptionKey[] {
  const first = model.tactics.filter(({ place }) => place === 0)
  const isBrought = first.some(({ numbers }) => numbers.reach >= 0 && numbers.conversion >= 0)
  return absent(model, [...(isBrought ? [] : (['entering'] as const)), ...conversionsOf(model.kind)])
}

/** Each cost of Get that is not said, where none of them is. */
function costsMissing(model: JourneyModel): readonly AssumptionKey[] {
  const get = model.tactics.filter(({ place }) => typeof place === 'number')
  if (model.numbers.sharedCost >= 0 || get.some(({ numbers }) => numbers.cost >= 0)) return []
  return get.map(({ id }) => assumptionKey(id, 'cost'))
}

function worthMissing(model: JourneyModel, variant: WorthVariant): readonly AssumptionKey[] {
  switch (variant) {
    case 'transactional':
      return absent(model, ['orderValue', 'ordersPerPeriod', 'grossMargin', 'years'])
    case 'expansion':
      return [...marginMissing(model), ...absent(model, ['retain', 'expansion'])]
    case 'observed':
      return marginMissing(model)
    default:
      return [...marginMissing(model), ...absent(model, ['retain'])]
  }
}

/** Orders need all three of their numbers; where none is given, new revenue alone would do. */
function marginMissing(model: JourneyModel): readonly AssumptionKey[] {
  const { numbers, tactics } = model
  const orders = absent(model, ['orderValue', 'ordersPerPeriod', 'grossMargin'])
  const hasOther = numbers.newRevenue >= 0 || tactics.some((tactic) => tactic.numbers.margin >= 0)
  return orders.length === 3 && hasOther ? [] : orders
}

function absent(
  { journey, numbers }: JourneyModel,
  names: readonly JourneyNumber[],
): readonly AssumptionKey[] {
  const record: RecordId = journey
  return names.filter((name) => numbers[name] < 0).map((name) => assumptionKey(record, name))
}
