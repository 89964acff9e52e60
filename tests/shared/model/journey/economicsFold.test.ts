import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { economicsOf } from '#shared/model/journey/economics.ts'
import { influencesOn } from '#shared/model/journey/economicsLevers.ts'
import { tacticCostsOf } from '#shared/model/journey/economicsTactics.ts'
import { defaultWorth } from '#shared/model/journey/journey.ts'
import { modelOf, resultOf } from '#shared/model/journey/journeyModel.ts'
import { buildNote, buildPlan } from '#tests/support/builders.ts'
import { buildJourney, buildTactic, journeyOf, withJourneys } from '#tests/support/journeyBuilders.ts'

const shop = journeyOf('people', 'shop')

describe('two hundred tactics', () => {
  const tactics = Array.from({ length: 200 }, (_, index) =>
    buildTactic({
      id: `t${index}`,
      journey: shop,
      stage:
        (['acquire', 'activate', 'retain', 'newRevenue', 'referrals', 'interact'] as const)[index % 6] ??
        'acquire',
      numbers: {
        cost: [index, index * 2, index * 3],
        reach: index,
        conversion: [0.01, 0.02, 0.03],
        lift: 0.001 * index,
        churnCut: 0.001,
        margin: index,
        invites: 0.01,
        inviteConversion: 0.1,
      },
    }),
  )
  const notes = [
    buildNote({ id: 'people', block: 'customer_segments' }),
    buildNote({ id: 'shop', block: 'channels', channelKind: 'web' }),
  ]
  const plan = withJourneys(
    buildPlan({ notes }),
    [
      buildJourney('people', 'shop', {
        numbers: {
          entering: 1000,
          toActivate: 0.002,
          retain: 0.5,
          orderValue: 9,
          ordersPerPeriod: 1,
          grossMargin: 0.5,
          invites: 0.1,
          inviteConversion: 0.5,
        },
      }),
    ],
    tactics,
  )

  const model = modelOf(plan, shop, 'now')
  const reckon = (tried: ReadonlyMap<AssumptionKey, number> | null = null) => {
    if (!model) throw new Error('No model')
    return economicsOf(model, defaultWorth, tried)
  }

  it('add what leaving each of them out takes away', () => {
    const economics = reckon()
    const all = valueOf(economics.figures.customers) ?? 0
    for (const { id, adds } of tacticCostsOf(economics).tactics) {
      const without = valueOf(resultOf(economics.model, null, id).customers) ?? 0
      expect(valueOf(adds)).toBeCloseTo(all - without, 6)
    }
  })

  it('move the figures as much as trying each number alone does', () => {
    const economics = reckon()
    const influences = influencesOn(economics, 'ratio')
    expect(influences.length).toBeGreaterThan(200)
    for (const { key, high } of influences.slice(0, 40)) {
      const assumption = economics.model.assumptions.find((one) => one.key === key)
      if (!assumption) throw new Error('No assumption')
      const { estimate } = assumption
      const end = estimate.high ?? estimate.likely * 1.1
      const tried = new Map([[key, Math.min(end, assumption.quantity === 'share' ? 1 : end)]])
      expect(valueOf(high)).toBeCloseTo(valueOf(reckon(tried).figures.ratio) ?? NaN, 6)
    }
  })
})
