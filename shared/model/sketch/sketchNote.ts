import type { FunnelId, SketchNoteId } from '../../lib/ids.ts'
import type { JsonValue } from '../plan/planMeta.ts'

/** A place on the sketch, in its own units: 1 is a pixel at 100 %. */
export interface SketchPlace {
  readonly x: number
  readonly y: number
}

/** Free words on the sketch of a funnel. */
export interface SketchNote {
  readonly id: SketchNoteId
  readonly type: 'sketch'
  readonly funnel: FunnelId
  readonly text: string
  readonly place: SketchPlace
  readonly extra: Readonly<Record<string, JsonValue>>
}
