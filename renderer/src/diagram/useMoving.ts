import type { Node, NodeChange } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import type { DiagramNode, DiagramPoint } from './diagramNode.ts'

export interface Moved extends DiagramPoint {
  readonly id: string
}

export interface MovingProps {
  readonly nodes: readonly DiagramNode[]
  /** While a node moves: its middle, or null once it does not. */
  readonly onDragging: (id: string, middle: DiagramPoint | null) => void
  readonly onDrop: (id: string, middle: DiagramPoint) => void
}

/** Where a node is while it moves is known here alone; Escape puts it back. */
export function useMoving({ nodes, onDragging, onDrop }: MovingProps) {
  const [moved, setMoved] = useState<Moved | null>(null)
  const holding = useRef<string | null>(null)
  const middleOf = (id: string, { x, y }: DiagramPoint): DiagramPoint => {
    const node = nodes.find((each) => each.id === id)
    return { x: x + (node?.width ?? 0) / 2, y: y + (node?.height ?? 0) / 2 }
  }
  const end = (id: string) => {
    holding.current = null
    setMoved(null)
    onDragging(id, null)
  }
  useEffect(() => {
    if (moved === null) return undefined
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end(moved.id)
    }
    window.addEventListener('keydown', cancel, { capture: true })
    return () => window.removeEventListener('keydown', cancel, { capture: true })
  })
  return {
    moved,
    onStart: (_: unknown, node: Node) => {
      holding.current = node.id
    },
    onNodesChange: (changes: readonly NodeChange[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || !change.position || change.id !== holding.current) continue
        setMoved({ id: change.id, ...change.position })
        onDragging(change.id, middleOf(change.id, change.position))
      }
    },
    onStop: (_: unknown, node: Node) => {
      const isHeld = holding.current === node.id
      const place = moved?.id === node.id ? moved : node.position
      end(node.id)
      if (isHeld) onDrop(node.id, middleOf(node.id, place))
    },
  }
}
