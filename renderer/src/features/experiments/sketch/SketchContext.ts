import { createContext, useContext } from 'react'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { PlacedCard, SketchLayout } from '#shared/model/sketch/layoutSketch.ts'
import type { SketchPlace } from '#shared/model/sketch/sketchNote.ts'
import type { FunnelReading } from '#shared/model/funnel/funnelSteps.ts'

/** What the parts of a sketch look at. */
export interface SketchScene {
  readonly funnel: FunnelId
  readonly reading: FunnelReading
  readonly layout: SketchLayout
  readonly cards: ReadonlyMap<string, PlacedCard>
  /** Big type makes the whole sketch larger. */
  readonly unit: number
  /** The sketch's own place of the diagram's corner. */
  readonly origin: SketchPlace
  readonly isFar: boolean
  /** The one spot in the Tab order. */
  readonly tabStop: string
  /** The column under a card that moves; undefined while none does. */
  readonly over: StageId | null | undefined
  readonly openStage: (stage: StageId) => void
  readonly addOn: (stage: StageId | null) => void
}

const SketchContext = createContext<SketchScene | null>(null)
export const SketchProvider = SketchContext.Provider

export function useSketchScene(): SketchScene {
  const scene = useContext(SketchContext)
  if (!scene) throw new Error('useSketchScene needs a SketchProvider above it')
  return scene
}
