import { useEffect, useMemo, useRef, useState } from 'react'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { formatPercent } from '#shared/lib/formatNumber.ts'
import { createNodeKeeper } from '#renderer/diagram/createNodeKeeper.ts'
import { Diagram } from '#renderer/diagram/Diagram.tsx'
import type { DiagramPoint, EdgeParts, Parts } from '#renderer/diagram/diagramNode.ts'
import { eachDiagram, type Box } from '#renderer/diagram/diagramControl.ts'
import { useSpotKeys } from '#renderer/diagram/useSpotKeys.ts'
import { columnUnder } from '#shared/model/sketch/layoutSketch.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useFunnelName } from '#renderer/state/useFunnelName.ts'
import { useSize } from '#renderer/ui/useSize.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { ExperimentCard } from './ExperimentCard.tsx'
import { NotePart } from './NotePart.tsx'
import { dropOnSketch, landOn, openStage } from './sketchHand.ts'
import { showSketch } from './shownSketch.ts'
import { SketchProvider, type SketchScene } from './SketchContext.ts'
import { beginNote, beginOnStage } from './sketchDeeds.ts'
import { boxOfSpot, sketchEdges, sketchNodes, spotsOf } from './sketchNodes.ts'
import { AddPart, TagPart, ThreadEdge, TieEdge, TrayPart } from './smallParts.tsx'
import { StagePart } from './StagePart.tsx'
import { StepPart } from './StepPart.tsx'
import { useSheet, type Size } from './useSheet.ts'
import { useSketch } from './useSketch.ts'
import css from './SketchPage.module.css'

const parts: Parts = {
  stage: StagePart,
  tray: TrayPart,
  step: StepPart,
  card: ExperimentCard,
  tag: TagPart,
  add: AddPart,
  note: NotePart,
}
const edgeParts: EdgeParts = { thread: ThreadEdge, tie: TieEdge }
const dotGap = 20

/** The sketch as large as there is room. */
export function SketchBoard({ funnel }: { readonly funnel: FunnelId }) {
  const { frame, size } = useSize()
  return (
    <div ref={frame} className={css.pane} data-sketch="">
      {size && size.width > 0 && size.height > 0 && <Drawing funnel={funnel} view={size} />}
    </div>
  )
}

function Drawing({ funnel, view }: { readonly funnel: FunnelId; readonly view: Size }) {
  const t = useText('sketch')
  const desk = useDesk()
  const nameOf = useFunnelName()
  const name = usePlan((plan) => nameOf(plan, funnel))
  const unit = usePreferences(({ bigType }) => (bigType ? 1.5 : 1))
  const { reading, layout } = useSketch(funnel)
  const [isFar, setFar] = useState(false)
  const [over, setOver] = useState<StageId | null | undefined>(undefined)
  const keep = useRef(createNodeKeeper()).current
  const sheet = useSheet(layout, view, unit)
  const { origin } = sheet
  const nodes = useMemo(() => sketchNodes(layout, origin, unit, keep), [layout, origin, unit, keep])
  const edges = useMemo(() => sketchEdges(layout), [layout])
  const keys = useSketchKeys(layout, origin, unit)
  const { tabStop } = keys
  const naming = useExperimentsView((state) => state.naming)
  const toSketch = ({ x, y }: DiagramPoint) => ({ x: x / unit + origin.x, y: y / unit + origin.y })
  const scene = useScene({ funnel, reading, layout, unit, origin, isFar, tabStop, over })
  const zoomWords = useZoomWords()
  useEffect(() => showSketch(layout), [layout])
  return (
    <SketchProvider value={scene}>
      <div
        className={css.keys}
        onPointerDownCapture={keys.onPointerDown}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
      >
        <Diagram
          label={t('label', { funnel: name })}
          nodes={nodes}
          kept={naming ?? tabStop}
          edges={edges}
          parts={parts}
          edgeParts={edgeParts}
          extent={sheet.extent}
          view={view}
          startZoom={sheet.startZoom}
          actualZoom={1}
          overviewLabel={t('overview')}
          dots={dotGap * unit}
          zoomWords={zoomWords}
          onDragging={(id, middle) => {
            const isCard = scene.cards.has(id)
            const column = middle && isCard ? columnUnder(layout, toSketch(middle)) : undefined
            setOver(column?.stage)
          }}
          onDrop={(id, middle) => dropOnSketch(desk, layout, id, toSketch(middle))}
          onFar={setFar}
          onPress={() => desk.session.select([])}
          onDoublePress={(at) => beginNote(desk, toSketch(at))}
        />
      </div>
    </SketchProvider>
  )
}

type Looked = Omit<SketchScene, 'cards' | 'openStage' | 'addOn'>

/** The same as long as nothing the parts look at changes. */
function useScene({ funnel, reading, layout, unit, origin, isFar, tabStop, over }: Looked): SketchScene {
  const desk = useDesk()
  const cards = useMemo(
    () => new Map(layout.columns.flatMap((column) => column.cards.map((card) => [card.id, card] as const))),
    [layout],
  )
  return useMemo(
    () => ({
      funnel,
      reading,
      layout,
      cards,
      unit,
      origin,
      isFar,
      tabStop,
      over,
      openStage: (stage) => openStage(desk, stage),
      addOn: (stage) => beginOnStage(desk, stage),
    }),
    [funnel, reading, layout, cards, unit, origin, isFar, tabStop, over, desk],
  )
}

function useSketchKeys(layout: ReturnType<typeof useSketch>['layout'], origin: DiagramPoint, unit: number) {
  const desk = useDesk()
  const spots = useMemo(() => spotsOf(layout), [layout])
  const boxOf = (spot: string) => {
    const box = boxOfSpot(layout, spot)
    if (box === null) return null
    const [x, y] = [(box.x - origin.x) * unit, (box.y - origin.y) * unit]
    return { x, y, width: box.width * unit, height: box.height * unit }
  }
  useReveal(boxOf)
  return useSpotKeys({
    spots,
    boxOf,
    onLand: (spot) => landOn(desk, layout, spot),
    onEscape: () => {
      const isChosen = desk.session.getState().selection.length > 0
      if (isChosen) desk.session.select([])
      return isChosen
    },
  })
}

/** What is chosen from elsewhere, or begun, comes into view. */
function useReveal(boxOf: (spot: string) => Box | null): void {
  const naming = useExperimentsView((state) => state.naming)
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const latest = useRef(boxOf)
  latest.current = boxOf
  const wanted = naming ?? chosen
  useEffect(() => {
    const isHere = document.activeElement?.closest('[data-sketch] [data-spot]')
    const box = wanted === null || (isHere && naming === null) ? null : latest.current(wanted)
    if (box) eachDiagram((diagram) => diagram.reveal(box))
  }, [wanted, naming])
}

function useZoomWords() {
  const t = useText('sketch')
  const language = useLanguage()
  return useMemo(() => {
    const percent = (zoom: number) => formatPercent(zoom, language, { min: 0, max: 0 })
    return {
      label: t('zoom'),
      smaller: t('zoom_smaller'),
      larger: t('zoom_larger'),
      all: t('zoom_all'),
      allMeans: t('zoom_allMeans'),
      percent,
      actual: (zoom: number) => t('zoom_actual', { percent: percent(zoom) }),
    }
  }, [t, language])
}
