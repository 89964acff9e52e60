import { useStore, type ReactFlowState } from '@xyflow/react'
import { useCallback, useMemo } from 'react'
import { shallow } from 'zustand/shallow'
import type { DiagramEdge, DiagramNode } from './diagramNode.ts'

/** How far beyond what is seen counts as near, in pixels of the window. */
const margin = 200

/** The edges to draw, without those that are drawn only near what they lead to and are far from it. */
export function useEdgesNear(
  edges: readonly DiagramEdge[],
  nodes: readonly DiagramNode[],
  moving: string | undefined,
): readonly DiagramEdge[] {
  const boxes = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes])
  const select = useCallback(
    ({ transform: [x, y, zoom], width, height }: ReactFlowState) => {
      const isNear = (node: DiagramNode | undefined) => {
        if (!node) return true
        const [left, top] = [node.x * zoom + x, node.y * zoom + y]
        return (
          left < width + margin &&
          left + node.width * zoom > -margin &&
          top < height + margin &&
          top + node.height * zoom > -margin
        )
      }
      return edges.filter(
        ({ isOnlyNear, to }) => isOnlyNear !== true || to === moving || isNear(boxes.get(to)),
      )
    },
    [edges, boxes, moving],
  )
  return useStore(select, shallow)
}
