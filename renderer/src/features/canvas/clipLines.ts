import { fitText } from '#shared/lib/fitText.ts'
import { recordLimits } from '#shared/model/limits.ts'

/** One pasted line as a note. */
export interface ClipLine {
  readonly title: string
  /** The whole line where it is longer than a title, else empty. */
  readonly details: string
}

/** Marks that lists of other programs put before their lines. */
const bullet = /^(?:[-*•‣◦▪–]\s+)/

/** The lines of a text, blank ones dropped, bullets and outer spaces taken off. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(bullet, ''))
    .filter((line) => line !== '')
}

/** A line that does not fit a title stands there as far as it goes and whole in the details. */
export function toClipLine(line: string): ClipLine {
  const { title, text } = recordLimits
  return line.length <= title
    ? { title: fitText(line, title), details: '' }
    : { title: `${fitText(line, title - 1).trimEnd()}…`, details: fitText(line, text) }
}
