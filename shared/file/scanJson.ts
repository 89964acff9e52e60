import { limits } from './limits.ts'
import { forbiddenKeys } from './plainData.ts'

export interface JsonFault {
  readonly code:
    | 'truncated'
    | 'not_json'
    | 'duplicate_key'
    | 'forbidden_key'
    | 'too_deep'
    | 'number_range'
    | 'lone_surrogate'
  readonly offset: number
}

/** An open object (its names so far) or array (how many values so far). */
export interface Frame {
  readonly names: Set<string> | null
  name: string
  index: number
}

type Expected = 'value' | 'valueOrEnd' | 'nameOrEnd' | 'name' | 'colon' | 'commaOrEnd' | 'nothing'

/**
 * Checks a JSON text from front to back without recursion and reports the first fault with its place,
 * also those that `JSON.parse` passes over: names that stand twice or reach a prototype, nesting past
 * the limit, numbers it would round or make infinite, half characters. Null when there is none.
 */
export function scanJson(
  text: string,
  onValue: (frames: readonly Frame[], offset: number) => void = () => {},
): JsonFault | null {
  const frames: Frame[] = []
  let expected: Expected = 'value'
  let offset = 0
  for (;;) {
    offset = skipSpace(text, offset)
    if (offset >= text.length) return expected === 'nothing' ? null : { code: 'truncated', offset }
    const char = text.charCodeAt(offset)
    const top = frames.at(-1)
    const isEnd = char === (top?.names ? closeBrace : closeBracket)
    if (
      top &&
      isEnd &&
      (expected === 'commaOrEnd' || expected === 'nameOrEnd' || expected === 'valueOrEnd')
    ) {
      frames.pop()
      expected = frames.length === 0 ? 'nothing' : 'commaOrEnd'
      offset += 1
    } else if (top && expected === 'commaOrEnd' && char === comma) {
      top.index += 1
      expected = top.names ? 'name' : 'value'
      offset += 1
    } else if (expected === 'colon' && char === colon) {
      expected = 'value'
      offset += 1
    } else if (top?.names && (expected === 'name' || expected === 'nameOrEnd') && char === quote) {
      const end = scanString(text, offset)
      if (typeof end !== 'number') return end
      top.name = JSON.parse(text.slice(offset, end)) as string // safe: a whole JSON string was just read
      if (forbiddenKeys.has(top.name)) return { code: 'forbidden_key', offset }
      if (top.names.has(top.name)) return { code: 'duplicate_key', offset }
      top.names.add(top.name)
      expected = 'colon'
      offset = end
    } else if (expected === 'value' || expected === 'valueOrEnd') {
      onValue(frames, offset)
      if (char === openBrace || char === openBracket) {
        if (frames.length >= limits.depth) return { code: 'too_deep', offset }
        frames.push({ names: char === openBrace ? new Set() : null, name: '', index: 0 })
        expected = char === openBrace ? 'nameOrEnd' : 'valueOrEnd'
        offset += 1
      } else {
        const end = char === quote ? scanString(text, offset) : scanScalar(text, offset)
        if (typeof end !== 'number') return end
        expected = frames.length === 0 ? 'nothing' : 'commaOrEnd'
        offset = end
      }
    } else {
      return { code: 'not_json', offset }
    }
  }
}

const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93]
const [quote, comma, colon] = [34, 44, 58]

function skipSpace(text: string, from: number): number {
  let offset = from
  for (;;) {
    const char = text.charCodeAt(offset)
    if (char !== 32 && char !== 10 && char !== 13 && char !== 9) return offset
    offset += 1
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what may not stand in a JSON string
const plainCharacters = /[^"\\\u0000-\u001f]*/y

/** The offset after the string that starts at `from`. */
function scanString(text: string, from: number): number | JsonFault {
  let offset = from + 1
  for (;;) {
    plainCharacters.lastIndex = offset
    plainCharacters.test(text)
    offset = plainCharacters.lastIndex
    if (offset >= text.length) return { code: 'truncated', offset }
    const char = text.charCodeAt(offset)
    if (char === quote) return offset + 1
    if (char !== 92) return { code: 'not_json', offset }
    const end = scanEscape(text, offset)
    if (typeof end !== 'number') return end
    offset = end
  }
}

const unicodeEscape = /\\u([0-9A-Fa-f]{4})/y

function scanEscape(text: string, from: number): number | JsonFault {
  const kind = text.charAt(from + 1)
  if (kind === '') return { code: 'truncated', offset: from }
  if ('"\\/bfnrt'.includes(kind)) return from + 2
  const unit = readUnit(text, from)
  if (unit === null) {
    const isCut = /^\\u[0-9A-Fa-f]{0,3}$/.test(text.slice(from))
    return { code: isCut ? 'truncated' : 'not_json', offset: from }
  }
  if (unit < 0xd800 || unit > 0xdfff) return from + 6
  const low = unit < 0xdc00 ? readUnit(text, from + 6) : null
  if (low !== null && low >= 0xdc00 && low <= 0xdfff) return from + 12
  const isCut =
    unit < 0xdc00 &&
    /^(\\(u[0-9A-Fa-f]{0,3})?)?$/.test(text.slice(from + 6, from + 12)) &&
    text.length < from + 12
  return { code: isCut ? 'truncated' : 'lone_surrogate', offset: from }
}

function readUnit(text: string, from: number): number | null {
  unicodeEscape.lastIndex = from
  const match = unicodeEscape.exec(text)
  return match ? Number.parseInt(match[1] ?? '', 16) : null
}

const word = /[-+.0-9A-Za-z]*/y
const numberShape = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const numberStart = /^-?((0|[1-9]\d*)(\.\d*)?([eE][+-]?\d*)?)?$/

/** The offset after the number, true, false or null that starts at `from`. */
function scanScalar(text: string, from: number): number | JsonFault {
  word.lastIndex = from
  const token = word.exec(text)?.[0] ?? ''
  const end = from + token.length
  if (token === 'true' || token === 'false' || token === 'null') return end
  if (!numberShape.test(token)) {
    const isStart =
      numberStart.test(token) || ['true', 'false', 'null'].some((each) => each.startsWith(token))
    return { code: isStart && token !== '' && end >= text.length ? 'truncated' : 'not_json', offset: from }
  }
  const value = Number(token)
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  return isExact ? end : { code: 'number_range', offset: from }
}
