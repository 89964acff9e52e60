import { useSize } from './useSize.ts'

/** How wide an element is drawn: `start` until it has been seen, never under `least`. */
export function useWidth(start: number, least = 0) {
  const { frame, size } = useSize()
  return { element: frame, width: size === null ? start : Math.max(least, size.width) }
}
