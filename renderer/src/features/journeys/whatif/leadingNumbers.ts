import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import { influencesOn, type Influence } from '#shared/model/journey/economicsLevers.ts'
import { conversionsOf } from '#shared/model/journey/journeyNumbers.ts'
import type { WhatIfNumber } from '#shared/model/journey/whatIfNumbers.ts'

const mostLeading = 8

/** What the influence of numbers is measured on: worth : cost, or the customers while that is not known. */
export function influencedFigure({ figures }: JourneyEconomics): FigureName {
  if (figures.ratio.kind === 'defined') return 'ratio'
  return figures.worth.kind === 'defined' && figures.customers.kind !== 'defined' ? 'worth' : 'customers'
}

/** The numbers shown first, in the order of the stages: every step of Get, what tactics cost, and what else moves most. */
export function leadingNumbers(
  economics: JourneyEconomics,
  all: readonly WhatIfNumber[],
): readonly WhatIfNumber[] {
  const own = all.filter(({ isOwn }) => isOwn)
  if (own.length <= mostLeading) return own
  const influences = influencesOn(economics, influencedFigure(economics))
  const steps = conversionsOf(economics.model.kind).map((name) =>
    assumptionKey(economics.model.journey, name),
  )
  const isFirst = ({ id }: WhatIfNumber) => id === 'costs' || steps.includes(id)
  const strongest = own
    .map((number) => ({ number, span: isFirst(number) ? Infinity : spanOf(number, influences) }))
    .sort((one, other) => (one.span === other.span ? 0 : other.span - one.span))
    .slice(0, mostLeading)
    .map(({ number }) => number)
  return own.filter((number) => strongest.includes(number))
}

function spanOf({ keys }: WhatIfNumber, influences: readonly Influence[]): number {
  return influences.reduce((sum, { key, span }) => (keys.includes(key) ? sum + span : sum), 0)
}
