import { Panel, useStore, type ReactFlowState } from '@xyflow/react'
import { Minus, Plus } from 'lucide-react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { eachDiagram, zoomStep } from './diagramControl.ts'
import css from './ZoomBar.module.css'

export interface ZoomWords {
  readonly label: string
  readonly smaller: string
  readonly larger: string
  readonly all: string
  readonly allMeans: string
  /** The size now, and what a press on it does. */
  readonly percent: (zoom: number) => string
  readonly actual: (zoom: number) => string
}

const selectZoom = ({ transform }: ReactFlowState) => Math.round(transform[2] * 100) / 100

/** Smaller, how large it is, larger, everything. */
export function ZoomBar({ words }: { words: ZoomWords }) {
  const zoom = useStore(selectZoom)
  return (
    <Panel position="bottom-left" className={css.place}>
      <div className={css.bar} role="group" aria-label={words.label}>
        <button
          type="button"
          aria-label={words.smaller}
          title={words.smaller}
          onClick={() => eachDiagram((diagram) => diagram.zoomBy(1 / zoomStep))}
        >
          <Icon of={Minus} size={14} />
        </button>
        <button
          type="button"
          className={css.percent}
          aria-label={words.actual(zoom)}
          title={words.actual(zoom)}
          onClick={() => eachDiagram((diagram) => diagram.showActual())}
        >
          {words.percent(zoom)}
        </button>
        <button
          type="button"
          aria-label={words.larger}
          title={words.larger}
          onClick={() => eachDiagram((diagram) => diagram.zoomBy(zoomStep))}
        >
          <Icon of={Plus} size={14} />
        </button>
        <button
          type="button"
          title={words.allMeans}
          onClick={() => eachDiagram((diagram) => diagram.showAll())}
        >
          {words.all}
        </button>
      </div>
    </Panel>
  )
}
