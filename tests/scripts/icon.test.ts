import { inflateSync } from 'node:zlib'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawPixels, drawSvg, sizes } from '../../scripts/icon.mjs'
import { encodePng } from '../../scripts/lib/imageFiles.mjs'

/** The unpacked rows, because zlib of another version may pack them otherwise. */
function pixelRows(png: Buffer): Buffer {
  return inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
}

const assets = new URL('../../assets/', import.meta.url)

test('the committed icons are those the script draws (node scripts/icon.mjs)', () => {
  expect(readFileSync(new URL('icon.svg', assets), 'utf8')).toBe(drawSvg())
  for (const size of [16, 32, 64]) {
    const png = readFileSync(new URL(`icons/${size}x${size}.png`, assets))
    expect(pixelRows(png).equals(pixelRows(encodePng(size, drawPixels(size))))).toBe(true)
  }
})

test('every size is there, the Windows and Mac icons too', () => {
  const files = [...sizes.map((size) => `icons/${size}x${size}.png`), 'icon.png', 'icon.ico', 'icon.icns']
  expect(files.filter((file) => !existsSync(new URL(file, assets)))).toEqual([])
})

test('the icon has a dark and a claret wing on paper, and nothing in its corners', () => {
  const pixels = drawPixels(64)
  const at = (x: number, y: number) => [...pixels.subarray((y * 64 + x) * 4, (y * 64 + x) * 4 + 4)]
  expect(at(14, 32)).toEqual([35, 33, 29, 255])
  expect(at(50, 32)).toEqual([156, 36, 80, 255])
  expect(at(32, 12)).toEqual([247, 244, 236, 255])
  expect(at(0, 0)[3]).toBe(0)
})
