import type { Locator } from 'playwright-core'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a part lies in the window, in CSS pixels, once it is drawn and has come to rest there. */
export function boxOf(part: Locator): Promise<Box> {
  return part.evaluate(
    (element) =>
      new Promise<Box>((resolve) => {
        const read = () => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return { x, y, width, height }
        }
        const look = (last: Box) => {
          const now = read()
          const rests = now.width > 0 && JSON.stringify(now) === JSON.stringify(last)
          if (rests) resolve(now)
          else requestAnimationFrame(() => look(now))
        }
        const first = read()
        requestAnimationFrame(() => requestAnimationFrame(() => look(first)))
      }),
  )
}

/** The middle of a part that has come to rest. */
export async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(part)
  return { x: x + width / 2, y: y + height / 2 }
}
