import type { SessionStore } from './sessionStore.ts'

/**
 * What Escape lets go of before the choice itself, one thing at a time: the thread, the filters, the block
 * that fills the sheet. False when there was nothing of the kind.
 */
export function letGo(session: SessionStore): boolean {
  const { screen, thread, zoomedBlock } = session.getState()
  if (thread !== null) session.pullThread(null)
  else if (isFiltered(session)) clearFilters(session)
  else if (screen === 'canvas' && zoomedBlock !== null) session.zoomBlock(null)
  else return false
  return true
}

/** True while something can be let go. */
export function holdsSomething(session: SessionStore): boolean {
  const { screen, thread, zoomedBlock } = session.getState()
  return thread !== null || isFiltered(session) || (screen === 'canvas' && zoomedBlock !== null)
}

export function isFiltered(session: SessionStore): boolean {
  const { segmentFilter, evidenceFilter } = session.getState()
  return segmentFilter !== null || evidenceFilter !== null
}

export function clearFilters(session: SessionStore): void {
  session.filterSegment(null)
  session.filterEvidence(null)
}
