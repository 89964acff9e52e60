import { useMemo } from 'react'
import type { TacticId } from '#shared/lib/ids.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { useSpotKeys } from '#renderer/diagram/useSpotKeys.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { boxOfSpot, spotsOf } from './mapSpots.ts'

/** One Tab stop and arrows inside; standing on a card chooses it, Enter opens what is stood on. */
export function useMapKeys(session: SessionStore, layout: BowTieLayout<TacticId>) {
  const spots = useMemo(() => spotsOf(layout), [layout])
  return useSpotKeys({
    spots,
    boxOf: (spot) => boxOfSpot(layout, spot),
    onLand: (spot) => {
      const isCard = layout.columns.some(({ cards }) => cards.some(({ id }) => id === spot))
      // safe: it is the id of a card
      if (isCard && !session.getState().selection.includes(spot as TacticId))
        session.select([spot as TacticId])
    },
    onEscape: () => {
      const isChosen = session.getState().selection.length > 0
      if (isChosen) session.select([])
      return isChosen
    },
  })
}
