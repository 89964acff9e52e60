import { Panel, useReactFlow, useStore, type ReactFlowState } from '@xyflow/react'
import { memo, useMemo, type PointerEvent } from 'react'
import type { DiagramNode } from './diagramNode.ts'
import { clampViewport, type Size } from './viewport.ts'
import css from './Overview.module.css'

interface OverviewProps {
  readonly label: string
  readonly nodes: readonly DiagramNode[]
  readonly extent: Size
  readonly view: Size
}

/** CSS pixels; a very long diagram would be a thread without the least width. */
const most = { width: 200, height: 150 }
const leastWidth = 48

const styles: Readonly<Record<string, string | undefined>> = {
  stage: css.stage,
  card: css.card,
  tactic: css.card,
}

const selectTransform = ({ transform }: ReactFlowState) => transform

/** Everything, small, and what is seen of it; a press or a pull goes there. One path a kind, however many there are. */
export const Overview = memo(function Overview({ label, nodes, extent, view }: OverviewProps) {
  const [left, top, zoom] = useStore(selectTransform)
  const flow = useReactFlow()
  const paths = useMemo(() => pathsOf(nodes), [nodes])
  const scale = Math.min(most.width / extent.width, most.height / extent.height)
  const go = (press: PointerEvent<SVGSVGElement>) => {
    if (press.buttons !== 1) return
    const box = press.currentTarget.getBoundingClientRect()
    const x = ((press.clientX - box.left) / box.width) * extent.width
    const y = ((press.clientY - box.top) / box.height) * extent.height
    const middle = { x: view.width / 2 - x * zoom, y: view.height / 2 - y * zoom, zoom }
    void flow.setViewport(clampViewport(middle, view, extent))
  }
  const seen = `M${-left / zoom} ${-top / zoom}h${view.width / zoom}v${view.height / zoom}h${-view.width / zoom}z`
  return (
    <Panel position="bottom-right" className={css.place}>
      <svg
        className={css.overview}
        role="img"
        aria-label={label}
        width={Math.max(leastWidth, extent.width * scale)}
        height={extent.height * scale}
        viewBox={`0 0 ${extent.width} ${extent.height}`}
        preserveAspectRatio="none"
        onPointerDown={(press) => {
          press.currentTarget.setPointerCapture(press.pointerId)
          go(press)
        }}
        onPointerMove={go}
      >
        {paths.map(({ part, path }) => (
          <path key={part} className={styles[part]} d={path} />
        ))}
        <path className={css.rest} d={`M0 0H${extent.width}V${extent.height}H0z${seen}`} />
        <path className={css.seen} d={seen} />
      </svg>
    </Panel>
  )
})

function pathsOf(nodes: readonly DiagramNode[]) {
  return Object.keys(styles).map((part) => ({
    part,
    path: nodes
      .filter((node) => node.part === part)
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
      .join(''),
  }))
}
