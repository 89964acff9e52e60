import { Handle, Position } from '@xyflow/react'

/** Where an edge leaves a node or arrives at it; the edge is drawn by whoever draws it, this is only its end. */
export function Anchor({ way }: { way: 'leave' | 'arrive' }) {
  return (
    <Handle
      type={way === 'leave' ? 'source' : 'target'}
      position={Position.Top}
      isConnectable={false}
      className="diagram-anchor"
    />
  )
}
