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
  const missing = new Set<string>()
  const checked = new Map<string, boolean>()
  const box = createPen()
  const emptyBox = box(nobodyHas)
  for (const grapheme of new Set([...graphemes.segment(text)].map(({ segment }) => segment))) {
    if (surely.test(grapheme)) continue
    const isMissing = [...grapheme].some((character) => {
      if (invisible.test(character)) return false
      const known = checked.get(character) ?? box(character) === emptyBox
      checked.set(character, known)
      return known
    })
    if (isMissing) missing.add(grapheme)
    if (missing.size >= limit) break
  }
  return [...missing]
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
