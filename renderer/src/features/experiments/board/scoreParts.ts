import type { Language } from '#shared/lib/language.ts'
import { formatNumber, formatPercent } from '#shared/lib/formatNumber.ts'
import { parseScaled } from '#shared/lib/parseNumber.ts'
import { isScore, type ExperimentScores } from '#shared/model/experiment/scores.ts'

export type ScoreMethod = keyof ExperimentScores
export type ScorePart = 'impact' | 'confidence' | 'ease' | 'reach' | 'effort' | 'potential' | 'importance'

/** The parts of a method in the order in which they are multiplied or added. */
export const partsOf: Readonly<Record<ScoreMethod, readonly ScorePart[]>> = {
  ice: ['impact', 'confidence', 'ease'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
  pie: ['potential', 'importance', 'ease'],
}

/** What a part may be; its words say why a text is refused. */
export type ScoreScale = 'mark' | 'people' | 'size' | 'percent' | 'months'

export function scaleOf(method: ScoreMethod, part: ScorePart): ScoreScale {
  if (method !== 'rice') return 'mark'
  if (part === 'reach') return 'people'
  if (part === 'impact') return 'size'
  return part === 'confidence' ? 'percent' : 'months'
}

/** The typed value of a part; null where nothing is given. */
export function partOf(scores: ExperimentScores, method: ScoreMethod, part: ScorePart): number | null {
  const parts: Readonly<Partial<Record<ScorePart, number | null>>> = scores[method]
  return parts[part] ?? null
}

/** The scores with one part given or taken away. */
export function withPart(
  scores: ExperimentScores,
  method: ScoreMethod,
  part: ScorePart,
  value: number | null,
): ExperimentScores {
  return { ...scores, [method]: { ...scores[method], [part]: value } }
}

/** A part as it is written: marks and people as numbers, confidence in per cent. */
export function writePart(scale: ScoreScale, value: number, language: Language): string {
  return scale === 'percent' ? formatPercent(value, language) : formatNumber(value, language)
}

/** What was typed for a part; `undefined` where it cannot be, null where nothing is left. */
export function readPart(
  method: ScoreMethod,
  part: ScorePart,
  text: string,
  language: Language,
): number | null | undefined {
  const plain = text.replace(/%\s*$/, '').trim()
  if (plain === '') return null
  const read = parseScaled(plain, language, { decimals: 2, max: Number.MAX_SAFE_INTEGER })
  if (!read.ok) return undefined
  const value = scaleOf(method, part) === 'percent' ? read.value / 10_000 : read.value / 100
  return isScore(method, part, value) ? value : undefined
}
