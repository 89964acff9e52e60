import { createContext, useContext } from 'react'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { BowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import type { CardStyle } from './cardSize.ts'
import type { Modified } from '#renderer/ui/addsToChoice.ts'

/** What is drawn dashed over the band, and said under the numbers. */
export interface Beside {
  readonly kind: 'plan' | 'journey'
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** What the parts of one map look at. */
export interface MapScene {
  readonly journey: JourneyId
  readonly figures: BowTieFigures
  readonly layout: BowTieLayout<TacticId>
  readonly beside: Beside | null
  readonly unit: number
  readonly card: CardStyle
  /** Cost of one more customer by a tactic of Get that counts. */
  readonly eachOf: ReadonlyMap<TacticId, Outcome>
  readonly openStage: (stage: Stage) => void
  readonly openNumber: (number: JourneyNumber) => void
  readonly openTactic: (id: TacticId, press: Modified) => void
  readonly addTactic: (stage: Stage) => void
}

const MapContext = createContext<MapScene | null>(null)
export const MapProvider = MapContext.Provider

// Apart from the scene: what follows the hand and the keyboard would else draw every card anew.
const MarkContext = createContext<Box | null>(null)
export const MarkProvider = MarkContext.Provider
const TabStopContext = createContext('')
export const TabStopProvider = TabStopContext.Provider

/** Where a card that is dragged would land. */
export function useMark(): Box | null {
  return useContext(MarkContext)
}

/** 0 for the one spot in the Tab order. */
export function useTabIndex(spot: string): 0 | -1 {
  return useContext(TabStopContext) === spot ? 0 : -1
}

export function useMapScene(): MapScene {
  const scene = useContext(MapContext)
  if (!scene) throw new Error('useMapScene needs a MapProvider above it')
  return scene
}
