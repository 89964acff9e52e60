import { useRef, type ReactNode } from 'react'
import { useIsNear } from './useIsNear.ts'

interface ChunkProps {
  /** The whole list is long; a short one is drawn whole. */
  readonly isLong: boolean
  readonly isFirst: boolean
  /** The keyboard is in it or comes to it: drawn wherever it is. */
  readonly isKept: boolean
  /** How tall it is about, before it was ever drawn, at the usual size of type. */
  readonly guess: number
  readonly children: () => ReactNode
}

/** A part of a long list, drawn while it is near what is seen of its scroller (`data-drag-scroll` or `data-chunk-scroll`). */
export function Chunk({ isLong, isFirst, isKept, guess, children }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null)
  const { isNear, height } = useIsNear(box, isLong, isFirst)
  const isDrawn = isNear || isKept
  return (
    <div
      ref={box}
      role="presentation"
      style={isDrawn ? undefined : { height: height ?? `calc(${guess}px * var(--scale))` }}
    >
      {isDrawn && children()}
    </div>
  )
}
