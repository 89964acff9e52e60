import { Handle, Position } from '@xyflow/react'
import type { DiagramPoint } from './diagramNode.ts'

interface AnchorProps {
  readonly way: 'leave' | 'arrive'
  /** Where, from the node's corner: the same as in its `anchors`. */
  readonly at?: DiagramPoint
}

/** Where an edge leaves a node or arrives at it; the edge is drawn by whoever draws it, this is only its end. */
export function Anchor({ way, at }: AnchorProps) {
  return (
    <Handle
      type={way === 'leave' ? 'source' : 'target'}
      position={Position.Top}
      isConnectable={false}
      className="diagram-anchor"
      {...(at && { style: { left: at.x, top: at.y, ...point } })}
    />
  )
}

const point = { width: 1, height: 1, minWidth: 0, minHeight: 0, border: 0, transform: 'translateX(-50%)' }
