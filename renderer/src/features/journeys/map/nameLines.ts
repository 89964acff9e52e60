import { textWidth } from './textWidth.ts'
import { wrapName } from './wrapName.ts'

const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

/** The lines of a card's name at this font and width; remembered, since names rarely change. */
export function nameLines(name: string, size: number, width: number): readonly string[] {
  const key = `${size}|${Math.round(width)}|${name}`
  const found = known.get(key)
  if (found) return found
  const lines = wrapName(name, width - 1, (text) => textWidth(text, size, 600))
  if (known.size > mostKnown) known.clear()
  known.set(key, lines)
  return lines
}
