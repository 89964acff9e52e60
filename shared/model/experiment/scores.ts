/** By what experiments are ranked; `impact` is the computed one. [methods §4] */
export const rankings = ['iceProduct', 'iceMean', 'rice', 'pie', 'impact'] as const
export type Ranking = (typeof rankings)[number]

/** Every part a typed guess; null while it is not given. Names of parts are told apart by their method. */
export interface ExperimentScores {
  readonly ice: Readonly<Record<'impact' | 'confidence' | 'ease', number | null>>
  readonly rice: Readonly<Record<'reach' | 'impact' | 'confidence' | 'effort', number | null>>
  readonly pie: Readonly<Record<'potential' | 'importance' | 'ease', number | null>>
}

export const riceImpacts = [3, 2, 1, 0.5, 0.25] as const
export const riceConfidences = [1, 0.8, 0.5] as const

export const noScores: ExperimentScores = {
  ice: { impact: null, confidence: null, ease: null },
  rice: { reach: null, impact: null, confidence: null, effort: null },
  pie: { potential: null, importance: null, ease: null },
}

/** True for what this part can be: 1–10 in whole steps, RICE by its own scales. */
export function isScore(method: keyof ExperimentScores, part: string, value: number): boolean {
  if (method !== 'rice') return Number.isInteger(value) && value >= 1 && value <= 10
  switch (part) {
    case 'reach':
      return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
    case 'impact':
      return riceImpacts.some((each) => each === value)
    case 'confidence':
      return value > 0 && value <= 1
    default:
      return Number.isFinite(value) && value > 0 && value <= 10_000
  }
}
