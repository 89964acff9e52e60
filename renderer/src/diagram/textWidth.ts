let pen: CanvasRenderingContext2D | null = null
let held = ''

/** How wide a text is drawn in the type of the interface. */
export function textWidth(text: string, size: number, weight: 400 | 600): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * size * 0.6
  const font = `${weight} ${size}px Inter`
  // Setting it costs more than measuring a word.
  if (font !== held) pen.font = held = font
  return pen.measureText(text).width
}

/** The same of a number, whose digits are all as wide as a zero. */
export function numberWidth(text: string, size: number): number {
  return textWidth(text.replaceAll(/\d/g, '0'), size, 400)
}
