import type { JourneyProjection } from '#shared/model/journey/projectJourney.ts'

/** The request is a `ProjectionRequest`. */
export type SimulateMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly projection: JourneyProjection }
