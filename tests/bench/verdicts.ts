import { computePosteriors } from '#shared/methods/betaBinomial.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import type { VerdictInput } from '#shared/methods/verdictTypes.ts'

const large = { xA: 9_800, nA: 200_000, xB: 10_050, nB: 200_000 } as const
const arms = [
  { people: large.nA, conversions: large.xA },
  { people: large.nB, conversions: large.xB },
]

const input = {
  design: 'comparison',
  arms,
  weights: [1, 1],
  betterWhen: 'up',
  plannedPerArm: 150_000,
  looks: { plan: 'fixed' },
  rule: 'test',
  alpha: 0.05,
  caring: 0.002,
  prior: { a: 1, b: 1 },
  threshold: null,
  isRandomised: true,
  guardrails: [],
  metricsLooked: 1,
} satisfies VerdictInput

const times = 200

/** In ms, the median of many: the posteriors and the whole verdict of 200,000 v 200,000 people. */
export function measureVerdicts(): { readonly posteriorMs: number; readonly verdictMs: number } {
  return {
    posteriorMs: medianOf(() => computePosteriors(large, input.prior).probBBeatsA.kind),
    verdictMs: medianOf(() => decideVerdict(input).call),
  }
}

function medianOf(deed: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now()
    deed()
    return performance.now() - started
  }).sort((a, b) => a - b)
  return taken[times >> 1] ?? NaN
}
