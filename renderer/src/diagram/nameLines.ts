import { textWidth } from './textWidth.ts'
import { wrapName } from './wrapName.ts'

const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

/** The lines of what a card says at this font and width; remembered, since words rarely change. */
export function nameLines(
  name: string,
  size: number,
  width: number,
  weight: 400 | 600 = 600,
): readonly string[] {
  const key = `${size}|${weight}|${Math.round(width)}|${name}`
  const found = known.get(key)
  if (found) return found
  const widths = new Map<string, number>()
  const measure = (text: string) => {
    const before = widths.get(text)
    if (before !== undefined) return before
    const measured = textWidth(text, size, weight)
    widths.set(text, measured)
    return measured
  }
  const lines = wrapName(name, width - 1, measure)
  if (known.size > mostKnown) known.clear()
  known.set(key, lines)
  return lines
}
