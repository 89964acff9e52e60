import { useEffect, useMemo, useRef, useState } from 'react'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { Diagram } from '#renderer/diagram/Diagram.tsx'
import type { DiagramPoint, EdgeParts, Parts } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { chooseStage } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { AddTactic } from './AddTactic.tsx'
import { dropTarget } from './dropTarget.ts'
import { JointCard } from './JointCard.tsx'
import { LoopEdge, LoopLabel } from './Loop.tsx'
import { MapProvider, MarkProvider, TabStopProvider, type Beside } from './MapContext.ts'
import { MapFoot } from './MapFoot.tsx'
import { MapGround } from './MapGround.tsx'
import { createNodeKeeper } from '#renderer/diagram/createNodeKeeper.ts'
import { mapEdges, mapNodes } from './mapNodes.ts'
import { moveCard, movingWith } from './moveCard.ts'
import { StageHead } from './StageHead.tsx'
import { TacticCard } from './TacticCard.tsx'
import type { MapFigures } from './useMapFigures.ts'
import { useMapKeys } from './useMapKeys.ts'
import { useScene } from './useScene.ts'
import { useSize } from '#renderer/ui/useSize.ts'
import css from './MapPane.module.css'

interface MapPaneProps {
  readonly journey: JourneyId
  readonly name: string
  readonly numbers: MapFigures
  /** Drawn dashed over the band. */
  readonly beside: Beside | null
  /** The largest number of a scale shared with another map. */
  readonly most: number | null
  /** What the widths mean, and how large it is shown. */
  readonly hasFoot: boolean
}

const parts: Parts = {
  ground: MapGround,
  stage: StageHead,
  joint: JointCard,
  loop: LoopLabel,
  tactic: TacticCard,
  add: AddTactic,
}
const edgeParts: EdgeParts = { loop: LoopEdge }

/** One journey's map, as large as there is room. */
export function MapPane(props: MapPaneProps) {
  const { frame, size } = useSize()
  const [legend, setLegend] = useState<Legend>(null)
  return (
    <>
      <div ref={frame} className={css.pane} data-map={props.journey}>
        {size && size.width > 0 && size.height > 0 && <Drawing {...props} view={size} onLegend={setLegend} />}
      </div>
      {props.hasFoot && <MapFoot legend={legend} period={props.numbers.period} />}
    </>
  )
}

type Legend = BowTieLayout['legend']

interface DrawingProps extends MapPaneProps {
  readonly view: { readonly width: number; readonly height: number }
  readonly onLegend: (legend: Legend) => void
}

function Drawing(props: DrawingProps) {
  const { name, view, onLegend } = props
  const t = useText('journeys')
  const desk = useDesk()
  const { layout, unit, scene } = useScene(props)
  useEffect(() => onLegend(layout.legend), [onLegend, layout.legend])
  const [isFar, setFar] = useState(false)
  const [mark, setMark] = useState<Box | null>(null)
  const keep = useRef(createNodeKeeper()).current
  const edges = useMemo(() => mapEdges(layout), [layout])
  const keys = useMapKeys(desk.session, layout)
  const { tabStop } = keys
  const nodes = useMemo(() => mapNodes(layout, isFar ? tabStop : null, keep), [layout, isFar, tabStop, keep])
  const onDragging = (id: string, middle: DiagramPoint | null) => {
    // safe: only tactics move
    const target = middle && dropTarget(layout, new Set(movingWith(desk, id as TacticId)), middle)
    const next = target?.line ?? null
    setMark((before) => (before?.x === next?.x && before?.y === next?.y ? before : next))
  }
  const onDrop = (id: string, middle: DiagramPoint) => {
    const ids = movingWith(desk, id as TacticId)
    const target = dropTarget(layout, new Set(ids), middle)
    if (target) moveCard(desk, ids, { journey: props.journey, ...target })
  }
  return (
    <MapProvider value={scene}>
      <MarkProvider value={mark}>
        <TabStopProvider value={tabStop}>
          <div
            className={css.keys}
            onPointerDownCapture={keys.onPointerDown}
            onFocus={keys.onFocus}
            onKeyDown={keys.onKeyDown}
          >
            <Diagram
              label={t('map_label', { pair: name })}
              nodes={nodes}
              kept={tabStop}
              edges={edges}
              parts={parts}
              edgeParts={edgeParts}
              extent={layout}
              view={view}
              startZoom={Math.max(Math.min(1, view.width / layout.width), 1 / unit)}
              overviewLabel={t('map_overview')}
              onDragging={onDragging}
              onDrop={onDrop}
              onFar={setFar}
              onPress={() => chooseStage(desk.session, null)}
            />
          </div>
        </TabStopProvider>
      </MarkProvider>
    </MapProvider>
  )
}
