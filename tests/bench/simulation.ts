import { createRandom } from '#shared/methods/random.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { runProjection } from '#shared/model/journey/projectJourney.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { buildJourney, buildTactic, journeyOf, withJourneys } from '#tests/support/journeyBuilders.ts'

const runs = 10_000
const months = 36
const seed = 20261122
const journey = journeyOf('regulars', 'stall')

type Range = readonly [low: number, likely: number, high: number]

/** Twenty assumptions with ranges: ten of the journey, ten of five tactics. */
const ofJourney = {
  entering: [500, 800, 1200],
  toInterest: [0.3, 0.4, 0.5],
  toConsideration: [0.4, 0.5, 0.7],
  toPurchase: [0.2, 0.3, 0.5],
  retain: [0.7, 0.8, 0.9],
  invites: [0.5, 1, 2],
  inviteConversion: [0.05, 0.1, 0.2],
  orderValue: [2000, 3000, 4000],
  ordersPerPeriod: [0.5, 1, 2],
  grossMargin: [0.5, 0.6, 0.7],
} as const satisfies Record<string, Range>
const ofTactics = [
  { stage: 'awareness', numbers: { cost: [20_000, 30_000, 50_000], reach: [600, 900, 1500] } },
  { stage: 'awareness', numbers: { cost: [5_000, 8_000, 9_000], reach: [100, 200, 400] } },
  { stage: 'interest', numbers: { cost: [4_000, 6_000, 9_000], lift: [0.05, 0.1, 0.2] } },
  { stage: 'purchase', numbers: { cost: [1_000, 2_000, 5_000], lift: [0, 0.1, 0.3] } },
  { stage: 'retain', numbers: { cost: [2_000, 3_000, 4_000], churnCut: [0.05, 0.1, 0.2] } },
] as const
const come = 0.1

function benchModel() {
  const tactics = ofTactics.map(({ stage, numbers }, index) =>
    buildTactic({
      id: `tactic-${index}`,
      journey,
      stage,
      numbers: { ...numbers, ...(stage === 'awareness' && { conversion: come }) },
    }),
  )
  const plan = withJourneys(
    buildSmallPlan(),
    [buildJourney('regulars', 'stall', { numbers: ofJourney })],
    tactics,
  )
  const model = modelOf(plan, journey, 'now')
  if (!model) throw new Error('the journey has a model')
  return model
}

/** The product's own way: any journey, any assumptions, bands and tornado. */
function ours(): number {
  const run = runProjection({ model: benchModel(), tried: null, months, runs, seed })
  while (run.advance(500) < 1);
  const { bands, drawn } = run.finish()
  if (drawn !== 20) throw new Error(`${drawn} assumptions were drawn`)
  const last = bands.cash.p50.at(-1)
  return last?.kind === 'defined' ? last.value : NaN
}

const ranges: readonly Range[] = [
  ...Object.values(ofJourney),
  ...ofTactics.flatMap(({ numbers }) => Object.values(numbers) as readonly Range[]),
]

/** This one journey written out by hand: the same draws, the same months; with bands by sorting or without. */
function plain(withBands: boolean): number {
  const random = createRandom(seed)
  const columns = Array.from({ length: 4 * months }, () => new Float64Array(runs))
  const v = new Float64Array(ranges.length)
  const at = (index: number) => v[index] ?? 0
  for (let run = 0; run < runs; run += 1) {
    for (let index = 0; index < ranges.length; index += 1) {
      const [low, likely, high] = ranges[index] ?? [0, 0, 0]
      const u = random.share()
      v[index] =
        u < (likely - low) / (high - low)
          ? low + Math.sqrt(u * (high - low) * (likely - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - likely))
    }
    const first = at(0) + (at(11) + at(13)) * come
    const won =
      first * Math.min(1, at(1) * (1 + at(15))) * Math.min(1, at(2)) * Math.min(1, at(3) * (1 + at(17)))
    const stay = 1 - (1 - at(4)) * (1 - at(19))
    const k = at(5) * at(6)
    const margin = at(7) * at(8) * at(9)
    const cost = at(10) + at(12) + at(14) + at(16) + at(18)
    let fresh = 0
    let active = 0
    let cash = 0
    for (let month = 0; month < months; month += 1) {
      fresh = won + k * fresh
      active = stay * active + fresh
      cash += margin * active - cost
      const place = 4 * month
      const [customers, revenue, costs, cashes] = [
        columns[place],
        columns[place + 1],
        columns[place + 2],
        columns[place + 3],
      ]
      if (customers) customers[run] = active
      if (revenue) revenue[run] = margin * active
      if (costs) costs[run] = cost
      if (cashes) cashes[run] = cash
    }
  }
  if (!withBands) return columns.at(-1)?.[0] ?? NaN
  let middle = NaN
  for (const column of columns) {
    const sorted = column.sort()
    middle = ((sorted[runs / 2 - 1] ?? NaN) + (sorted[runs / 2] ?? NaN)) / 2
  }
  return middle
}

/** In ms, each the fastest of some goes after one to warm up. 10,000 runs × 36 months × 20 assumptions. */
export function measureSimulation(): {
  readonly loopMs: number
  readonly plainMs: number
  readonly oursMs: number
} {
  const [found, expected] = [ours(), plain(true)]
  if (Math.abs(found - expected) > 1e-6 * Math.abs(expected)) {
    throw new Error(`The two ways differ: ${found} and ${expected}`)
  }
  const fastest = (deed: () => number) => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now()
      deed()
      return performance.now() - started
    })
    return Math.min(...times)
  }
  return { loopMs: fastest(() => plain(false)), plainMs: fastest(() => plain(true)), oursMs: fastest(ours) }
}
