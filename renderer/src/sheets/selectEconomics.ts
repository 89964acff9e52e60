import { fillIn } from '#shared/lib/fillIn.ts'
import type { Figures, FigureUnit } from '#shared/model/estimate/createFigures.ts'
import { figureRanges, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import type { EconomicContent } from './journeyContent.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** What a customer costs and is worth, in one row; what is not defined says why. */
export function selectEconomics(
  economics: JourneyEconomics,
  say: Figures,
  { journeys }: SheetTexts,
): readonly EconomicContent[] {
  const { figures } = economics
  const ranges = figureRanges(economics)
  const rangeOf = (figure: FigureName, unit: FigureUnit) => {
    const range = ranges[figure]
    return range ? say.sayRange(unit, range.low, range.high) : ''
  }
  const told = (name: string, figure: FigureName, unit: FigureUnit, more: string): EconomicContent => ({
    name,
    value: say.tell(unit, figures[figure]),
    isKnown: figures[figure].kind === 'defined',
    more,
  })
  const { paybackWithChurn, amplification } = figures
  const hundred =
    amplification.kind === 'defined'
      ? fillIn(journeys.map_loopHundred, { value: say.say('people', 100 * amplification.value) })
      : ''
  const { variant, horizonMonths: months } = economics.worth
  const reckoned = fillIn(journeys[`econ_variant_${variant}`], { months })
  const withChurn = fillIn(journeys.econ_variantValue, {
    variant: journeys.econ_paybackWithChurn,
    value: say.tell('months', paybackWithChurn),
  })
  const worthRange = rangeOf('worth', 'money')
  return [
    told(journeys.econ_customers, 'customers', 'people', rangeOf('customers', 'people')),
    told(journeys.econ_cost, 'cost', 'money', rangeOf('cost', 'money')),
    told(journeys.econ_worth, 'worth', 'money', worthRange === '' ? reckoned : `${worthRange}, ${reckoned}`),
    told(journeys.econ_ratio, 'ratio', 'ratio', rangeOf('ratio', 'ratio')),
    told(journeys.econ_paidBack, 'payback', 'months', withChurn),
    told(journeys.econ_k, 'k', 'count', hundred),
  ]
}
