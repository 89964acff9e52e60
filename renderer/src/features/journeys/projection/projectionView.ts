import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProjectionOutput } from '#shared/methods/projection.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'

export const spans = [12, 24, 36] as const
export type Span = (typeof spans)[number]

/** How projections are looked at in this window; the plan knows nothing of it. */
export interface ProjectionLook {
  readonly months: Span
  /** Seed of the draws: the same number, the same picture. */
  readonly seed: number
  readonly isTable: boolean
  /** What the tornado is asked about. */
  readonly output: ProjectionOutput
}

export const mostSeed = 999_999

const looks = new WeakMap<SessionStore, StoreApi<ProjectionLook>>()

export function projectionLook(session: SessionStore): StoreApi<ProjectionLook> {
  const known = looks.get(session)
  if (known) return known
  const look = createStore<ProjectionLook>(() => ({ months: 24, seed: 1, isTable: false, output: 'cash' }))
  looks.set(session, look)
  return look
}
