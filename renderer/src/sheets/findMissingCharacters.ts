import { drawingFont } from './sheetFonts.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Joiners, variation selectors, marks of direction, controls: nothing of them is drawn. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}]$/u
/** Our own fonts have these whole. */
const surely = /^[\u0020-\u007e\u00a0-\u017f]*$/
/** Never a character: every font draws its empty box for it. */
const nobodyHas = '\u{10fffe}'
const size = 32
const limit = 200

/** Distinct characters of a text that no font here can draw, in the order they come; the fonts are loaded. */
export function findMissingCharacters(text: string): readonly string[] {
  const doubtful = [...new Set(text)].filter(
    (character) => !surely.test(character) && !invisible.test(character),
  )
  if (doubtful.length === 0) return []
  const draw = createPen()
  const emptyBox = draw(nobodyHas)
  const missing = new Set(doubtful.filter((character) => draw(character) === emptyBox))
  if (missing.size === 0) return []
  // What a reader sees as one character is named whole, with its marks.
  const named = new Set<string>()
  for (const { segment } of graphemes.segment(text)) {
    if ([...segment].some((character) => missing.has(character))) named.add(segment)
    if (named.size >= limit) break
  }
  return [...named]
}

/** Draws a character and says what came out, so that two drawings can be compared. */
function createPen(): (character: string) => string {
  const canvas = document.createElement('canvas')
  canvas.width = size * 2
  canvas.height = size * 2
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return (character) => character
  pen.font = `400 ${size}px ${drawingFont}`
  pen.textBaseline = 'middle'
  return (character) => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    pen.fillText(character, size / 2, size)
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    let ink = ''
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 64) ink += `${at},`
    return `${pen.measureText(character).width.toFixed(2)}:${ink}`
  }
}
