import type { ComponentType } from 'react'

/** A thing at a place. Derived from the plan: the diagram never owns where things are. */
export interface DiagramNode {
  readonly id: string
  /** Which of the `parts` draws it. */
  readonly part: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMovable?: boolean
  /** What lies below others has a smaller one. */
  readonly layer?: number
  /** Where edges leave and arrive, from its own corner. */
  readonly anchors?: { readonly leave?: DiagramPoint; readonly arrive?: DiagramPoint }
}

export interface DiagramPoint {
  readonly x: number
  readonly y: number
}

export interface DiagramEdge {
  readonly id: string
  readonly part: string
  readonly from: string
  readonly to: string
  /** Drawn only while the node it leads to is near what is seen: the rest of it lies under another edge. */
  readonly isOnlyNear?: boolean
}

export interface PartProps {
  readonly id: string
  readonly dragging?: boolean
}

/** An edge with its ends where they are now, also while one of them moves. */
export interface EdgePartProps {
  readonly id: string
  readonly sourceX: number
  readonly sourceY: number
  readonly targetX: number
  readonly targetY: number
}

export type EdgeParts = Readonly<Record<string, ComponentType<EdgePartProps>>>

export type Parts = Readonly<Record<string, ComponentType<PartProps>>>
