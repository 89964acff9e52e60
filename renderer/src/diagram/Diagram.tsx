import {
  Background,
  BackgroundVariant,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type CoordinateExtent,
  type Edge,
  type Node,
  type ReactFlowProps,
  type ReactFlowState,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo } from 'react'
import type { DiagramEdge, DiagramNode, DiagramPoint, EdgeParts, Parts } from './diagramNode.ts'
import { useControl, type ControlProps } from './useControl.ts'
import { useEdgesNear } from './useEdgesNear.ts'
import { useIsFar } from './useZoom.ts'
import { useMoving, type Moved, type MovingProps } from './useMoving.ts'
import { mostZoom, viewAll, type Size } from './viewport.ts'
import { Overview } from './Overview.tsx'
import { ZoomBar, type ZoomWords } from './ZoomBar.tsx'
import './diagram.css'

interface DiagramProps extends MovingProps, ControlProps {
  /** Names it for a screen reader. */
  readonly label: string
  readonly edges: readonly DiagramEdge[]
  /** The node that stays drawn out of view too: it has the keyboard, or will have it. */
  readonly kept: string
  readonly parts: Parts
  readonly edgeParts: EdgeParts
  readonly overviewLabel: string
  /** Seen from afar cards need not be drawn one by one. */
  readonly onFar: (isFar: boolean) => void
  /** The empty place between the nodes was pressed. */
  readonly onPress: () => void
  /** Pressed twice: where, in the diagram's own units. */
  readonly onDoublePress?: (at: DiagramPoint) => void
  /** Things stand where they are put: dots this far apart say so. */
  readonly dots?: number
  /** Buttons for its size, in the corner. */
  readonly zoomWords?: ZoomWords
}

/** Nodes and edges that one moves about in. The only place that knows React Flow. */
export function Diagram(props: DiagramProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

function Flow(props: DiagramProps) {
  const { label, nodes, kept, edges, parts, edgeParts, extent, view, onPress } = props
  const { moved, onNodesChange, onStart, onStop } = useMoving(props)
  const still = useMemo(() => withKept(nodes.map(toFlow), kept), [nodes, kept])
  const flowNodes = useMemo(() => withMoved(still, moved), [still, moved])
  const shown = useEdgesNear(edges, nodes, moved?.id)
  const flowEdges = useMemo(() => shown.map(toFlowEdge), [shown])
  const onMoveStart = useControl(props)
  const flow = useReactFlow()
  const onPaneClick = (press: { detail: number; clientX: number; clientY: number }) => {
    if (press.detail === 2)
      props.onDoublePress?.(flow.screenToFlowPosition({ x: press.clientX, y: press.clientY }))
    else onPress()
  }
  useTellFar(props.onFar)
  const bounds = useMemo(
    (): CoordinateExtent => [
      [0, 0],
      [extent.width, extent.height],
    ],
    [extent.width, extent.height],
  )
  return (
    <ReactFlow
      aria-label={label}
      nodes={flowNodes}
      edges={flowEdges}
      // safe: parts read nothing but what every node has
      nodeTypes={parts as never}
      edgeTypes={edgeParts as never}
      defaultViewport={{ x: 0, y: 0, zoom: props.startZoom }}
      translateExtent={bounds}
      width={view.width}
      height={view.height}
      minZoom={Math.min(1, viewAll(view, extent).zoom)}
      maxZoom={mostZoom}
      onNodesChange={onNodesChange}
      onNodeDragStart={onStart}
      onNodeDragStop={onStop}
      onMoveStart={onMoveStart}
      onPaneClick={onPaneClick}
      {...manners}
    >
      <Surroundings {...props} />
    </ReactFlow>
  )
}

/** What lies behind the nodes, and what stands in the corners. */
function Surroundings({ nodes, extent, view, dots, zoomWords, overviewLabel }: DiagramProps) {
  const isLarger = useStore(isLargerThanView(extent))
  return (
    <>
      {dots !== undefined && (
        <Background variant={BackgroundVariant.Dots} gap={dots} size={1.5} color="var(--dot)" />
      )}
      {zoomWords && <ZoomBar words={zoomWords} />}
      {isLarger && <Overview label={overviewLabel} nodes={nodes} extent={extent} view={view} />}
    </>
  )
}

/** The wheel moves, with Ctrl it zooms; choice and keys are ours. */
const manners: ReactFlowProps = {
  onlyRenderVisibleElements: true,
  nodeDragThreshold: 4,
  panOnScroll: true,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  proOptions: { hideAttribution: true },
}

const isLargerThanView =
  ({ width, height }: Size) =>
  ({ transform, width: viewWidth, height: viewHeight }: ReactFlowState) =>
    viewHeight > 320 && (width * transform[2] > viewWidth * 2.5 || height * transform[2] > viewHeight * 2.5)

const flowNodes = new WeakMap<DiagramNode, Node>()

/** The same node stays the same, so that only what changed is looked at. */
function toFlow(node: DiagramNode): Node {
  const known = flowNodes.get(node)
  if (known) return known
  const size = { width: Math.round(node.width), height: Math.round(node.height) }
  const { leave, arrive } = node.anchors ?? {}
  const flow: Node = {
    id: node.id,
    type: node.part,
    position: { x: node.x, y: node.y },
    data: {},
    ...size,
    // Given, not measured: nothing is drawn only to learn how large it is.
    measured: size,
    handles: [
      ...(leave ? [{ type: 'source' as const, position: Position.Top, ...leave, width: 1, height: 1 }] : []),
      ...(arrive
        ? [{ type: 'target' as const, position: Position.Top, ...arrive, width: 1, height: 1 }]
        : []),
    ],
    draggable: node.isMovable ?? false,
    zIndex: node.layer ?? 0,
    domAttributes: unnamed,
  }
  flowNodes.set(node, flow)
  return flow
}

// What is drawn in it has the role and the name.
const unnamed = { 'aria-roledescription': undefined } as NonNullable<Node['domAttributes']>

const flowEdges = new WeakMap<DiagramEdge, Edge>()

/** The line alone: what it says stands beside it in words, in the language of the window. */
function toFlowEdge(edge: DiagramEdge): Edge {
  const known = flowEdges.get(edge)
  if (known) return known
  const { id, part, from, to } = edge
  const domAttributes = { 'aria-hidden': true }
  const flow = {
    id,
    type: part,
    source: from,
    target: to,
    selectable: false,
    focusable: false,
    domAttributes,
  }
  flowEdges.set(edge, flow)
  return flow
}

// React Flow draws what is dragged wherever it is.
function withKept(nodes: Node[], id: string): Node[] {
  return withChanged(nodes, id, { dragging: true })
}

function withMoved(nodes: Node[], moved: Moved | null): Node[] {
  if (moved === null) return nodes
  return withChanged(nodes, moved.id, { position: { x: moved.x, y: moved.y }, dragging: true, zIndex: 10 })
}

function withChanged(nodes: Node[], id: string, change: Partial<Node>): Node[] {
  const at = nodes.findIndex((node) => node.id === id)
  const node = nodes[at]
  return node ? nodes.with(at, { ...node, ...change }) : nodes
}

function useTellFar(onFar: (isFar: boolean) => void): void {
  const isFar = useIsFar()
  useEffect(() => onFar(isFar), [isFar, onFar])
}
