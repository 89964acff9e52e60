import * as z from 'zod/mini'

export const windowStateSchema = z.object({
  x: z.nullable(z.number()),
  y: z.nullable(z.number()),
  width: z.number(),
  height: z.number(),
  maximized: z.boolean(),
  fullScreen: z._default(z.boolean(), false),
})
export type WindowState = z.output<typeof windowStateSchema>

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 640, height: 480 } as const
const firstSize = { width: 1280, height: 800 } as const
/** So much of the title bar must be in reach for a window to count as visible. */
const reach = { width: 120, height: 32 } as const

export interface PlacedWindow {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
  readonly fullScreen: boolean
}

/** Where to open: as it was left, unless that is on no display any more; never larger than its display. */
export function placeWindow(
  saved: WindowState | null,
  displays: readonly Bounds[],
  primary: Bounds,
): PlacedWindow {
  const wanted = saved ?? { ...firstSize, x: null, y: null, maximized: false, fullScreen: false }
  const { x, y, maximized, fullScreen } = wanted
  const display =
    x === null || y === null ? undefined : displays.find((area) => isInReach({ ...wanted, x, y }, area))
  const area = display ?? primary
  const width = clamp(wanted.width, smallestWindow.width, area.width)
  const height = clamp(wanted.height, smallestWindow.height, area.height)
  if (!display || x === null || y === null) return { width, height, maximized, fullScreen }
  return { x, y, width, height, maximized, fullScreen }
}

function isInReach(window: Bounds, area: Bounds): boolean {
  const wide = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTopInside = window.y >= area.y && window.y + reach.height <= area.y + area.height
  return wide >= reach.width && isTopInside
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(Math.min(least, most), Math.min(value, most)))
}
