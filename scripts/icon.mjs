// Draws the app's icon: a bow-tie on a sheet of paper, a funnel that narrows to the knot and opens again.
// Writes assets/icon.svg, every PNG size, icon.ico and icon.icns. Nothing but Node is needed, and the same
// shapes give the same bytes, so a test can tell when a file was changed by hand.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encodeIcns, encodeIco, encodePng } from './lib/imageFiles.mjs'

const assets = new URL('../assets/', import.meta.url)
export const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

const paper = '#f7f4ec'
const edge = '#cbc3b2'
const ink = '#23211d'
const ribbon = '#9c2450'

/** Corners on a board of 1024; `round` is the radius of every corner. */
const sheet = { x: 48, y: 48, width: 928, height: 928, radius: 208 }
const wings = [
  { color: ink, round: 20, corners: [[176, 266], [428, 446], [428, 578], [176, 758]] },
  { color: ribbon, round: 20, corners: [[848, 328], [606, 458], [606, 566], [848, 696]] },
  { color: ink, round: 14, corners: [[440, 474], [572, 474], [572, 550], [440, 550]] },
] // prettier-ignore

/** @param {number[][]} corners */
function pathOf(corners) {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`
}

export function drawSvg() {
  const shapes = wings.map(
    ({ color, round, corners }) =>
      `  <path d="${pathOf(corners)}" fill="${color}" stroke="${color}" stroke-width="${2 * round}" stroke-linejoin="round"/>`,
  )
  const { x, y, width, height, radius } = sheet
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">',
    `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${paper}" stroke="${edge}" stroke-width="12"/>`,
    ...shapes,
    '</svg>',
    '',
  ].join('\n')
}

/** Distance from a point to a polygon, negative inside. @param {number} x @param {number} y @param {number[][]} corners */
function distanceToPolygon(x, y, corners) {
  let nearest = Infinity
  let inside = false
  for (let index = 0, last = corners.length - 1; index < corners.length; last = index, index += 1) {
    const [ax = 0, ay = 0] = corners[index] ?? []
    const [bx = 0, by = 0] = corners[last] ?? []
    const [ex, ey, px, py] = [bx - ax, by - ay, x - ax, y - ay]
    const along = Math.min(1, Math.max(0, (px * ex + py * ey) / (ex * ex + ey * ey)))
    nearest = Math.min(nearest, Math.hypot(px - ex * along, py - ey * along))
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside ? -nearest : nearest
}

/** @param {number} x @param {number} y @param {typeof sheet} rect */
function distanceToRoundRect(x, y, rect) {
  const dx = Math.abs(x - rect.x - rect.width / 2) - rect.width / 2 + rect.radius
  const dy = Math.abs(y - rect.y - rect.height / 2) - rect.height / 2 + rect.radius
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - rect.radius
}

/** @param {string} color */
function channels(color) {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}

/** RGBA pixels, edges smoothed by distance. @param {number} size */
export function drawPixels(size) {
  const unit = 1024 / size
  const pixels = new Uint8Array(size * size * 4)
  const line = Math.max(6, unit / 2)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) * unit, (row + 0.5) * unit]
      const toSheet = distanceToRoundRect(x, y, sheet)
      const layers = [
        { color: edge, distance: toSheet - line },
        { color: paper, distance: toSheet + line },
        ...wings.map(({ color, round, corners }) => ({
          color,
          distance: distanceToPolygon(x, y, corners) - round,
        })),
      ]
      pixels.set(blend(layers, unit), (row * size + column) * 4)
    }
  }
  return pixels
}

/** @param {{ color: string, distance: number }[]} layers bottom first @param {number} unit */
function blend(layers, unit) {
  let [red, green, blue, alpha] = [0, 0, 0, 0]
  for (const { color, distance } of layers) {
    const cover = Math.min(1, Math.max(0, 0.5 - distance / unit))
    if (cover === 0) continue
    const [r = 0, g = 0, b = 0] = channels(color)
    const under = alpha * (1 - cover)
    const total = cover + under
    ;[red, green, blue] = [
      (r * cover + red * under) / total,
      (g * cover + green * under) / total,
      (b * cover + blue * under) / total,
    ]
    alpha = total
  }
  return [red, green, blue, alpha * 255].map(Math.round)
}

function main() {
  mkdirSync(new URL('icons/', assets), { recursive: true })
  writeFileSync(new URL('icon.svg', assets), drawSvg())
  const images = sizes.map((size) => ({ size, png: encodePng(size, drawPixels(size)) }))
  for (const { size, png } of images) writeFileSync(new URL(`icons/${size}x${size}.png`, assets), png)
  writeFileSync(new URL('icon.png', assets), images.at(-1)?.png ?? Buffer.alloc(0))
  writeFileSync(new URL('icon.ico', assets), encodeIco(images.filter(({ size }) => size <= 256)))
  writeFileSync(new URL('icon.icns', assets), encodeIcns(images))
  console.log(`assets: icon in ${sizes.join(', ')} pixels`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
