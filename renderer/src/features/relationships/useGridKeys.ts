import { useRef, type FocusEvent, type KeyboardEvent } from 'react'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { focusSpot, isSumSpot, nextSpot, recordOfSpot, spotOf, wholeSpot, type Spots } from './gridSpots.ts'
import { enterDetails } from './openField.ts'

interface GridKeys {
  /** The one spot in the Tab order. */
  readonly tabStop: string | null
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onDoubleClick: (event: { readonly target: EventTarget }) => void
}

/** One Tab stop and arrows inside; standing on a cell or a segment chooses it, on the sums the whole. */
export function useGridKeys(spots: Spots): GridKeys {
  const { session } = useStores()
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const last = useRef<string | null>(null)
  if (chosen !== null) last.current = chosen
  const isThere = (id: string | null) => id !== null && spots.some((row) => row.includes(id))
  const tabStop = isThere(last.current) ? last.current : (spots[1]?.[1] ?? null)
  return {
    tabStop,
    onKeyDown: (event) => onKey(session, spots, event),
    onFocus: (event) => {
      const id = spotOf(event.target)
      if (id !== null) chooseSpot(session, id)
    },
    onDoubleClick: ({ target }) => {
      if (spotOf(target) !== null) enterDetails(session)
    },
  }
}

function chooseSpot(session: SessionStore, spot: string): void {
  const { selection } = session.getState()
  const record = recordOfSpot(spot)
  if (record !== null && selection.at(-1) !== record) session.select([record])
  else if (spot === wholeSpot && selection.length > 0) session.select([])
}

function onKey(session: SessionStore, spots: Spots, event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const id = event.target instanceof HTMLElement ? (event.target.dataset['spot'] ?? null) : null
  if (id === null) return backToSpot(event)
  if (event.key === 'Enter') enterSpot(session, event.currentTarget, id)
  else if (event.key === 'Escape' && session.getState().selection.length > 0) session.select([])
  else {
    const next = nextSpot(spots, id, event.key)
    if (next === null) return
    focusSpot(next)
  }
  event.preventDefault()
}

/** From a number inside a spot, Escape leads back to the spot. */
function backToSpot(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return // safe: a key comes from an element
  const id = spotOf(event.target)
  if (id === null) return
  focusSpot(id)
  event.preventDefault()
}

/** Enter opens the details of a cell, a row or the whole; an explanation or a why elsewhere. */
function enterSpot(session: SessionStore, grid: HTMLElement, id: string): void {
  const spot = grid.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)
  if (spot instanceof HTMLButtonElement) spot.click()
  else if (isSumSpot(id)) spot?.querySelector<HTMLElement>('[data-why]')?.click()
  else enterDetails(session)
}
