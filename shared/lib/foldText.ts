/** A text as a search compares it, with the place in the original of every sign. */
export interface FoldedText {
  readonly text: string
  /** For each place in `text`, and one past its end, the place in the original; null when they are the same. */
  readonly places: readonly number[] | null
}

/**
 * A text as a search compares it: lower case, without accents, `ß` as `ss`, straight quotes and dashes.
 * Folding goes sign by sign, so what folds from a part of a text is a part of what folds from the whole.
 */
export function foldText(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return text.replace(/[^\0-\x7f]/gu, foldSign).toLowerCase()
}

/** The same with the way back, to show where something was found. */
export function foldWithPlaces(text: string): FoldedText {
  const folded = foldText(text)
  if (!/[^\0-\x7f]/.test(text)) return { text: folded, places: null }
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    const { length } = foldSign(sign)
    for (let index = 0; index < length; index += 1) places.push(at)
    at += sign.length
  }
  places.push(at)
  return { text: folded, places }
}

/** The words of a query, folded. */
export function queryWords(query: string): readonly string[] {
  return foldText(query).split(/\s+/u).filter(Boolean)
}

const known = new Map<string, string>()

function foldSign(sign: string): string {
  if (sign < '\x80') return sign.toLowerCase()
  const before = known.get(sign)
  if (before !== undefined) return before
  const folded = computeFold(sign)
  if (known.size < 20_000) known.set(sign, folded)
  return folded
}

// Accents, Arabic vowel signs and lengthening, the points of Hebrew, and what only chooses a drawing.
const ignored =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]|\u00ad/gu

/** Letters that Unicode does not take apart, and signs that are typed in another way than they are set. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ı: 'i', þ: 'th', ς: 'σ',
  '‘': "'", '’': "'", 'ʼ': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '–': '-', '—': '-',
} // prettier-ignore

function computeFold(sign: string): string {
  const plain = sign.normalize('NFKD').replace(ignored, '').toLowerCase().replace(ignored, '')
  return Array.from(plain, (part) => alike[part] ?? part).join('')
}
