import { z } from '../../lib/zod.ts'
import { funnelIdField, sketchNoteIdField, textField } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import type { SketchPlace } from './sketchNote.ts'

/** True for a place that a sketch can show. */
export function isPlace({ x, y }: SketchPlace): boolean {
  return [x, y].every((value) => Math.abs(value) <= recordLimits.sketch && !Object.is(value, -0))
}

export const placeSchema = z
  .looseObject({ x: z.number(), y: z.number() })
  .check(z.refine(isPlace, 'bad_range'))

/** A note on a sketch as files and rows say it. */
export const sketchSchema = z.looseObject({
  id: sketchNoteIdField,
  type: z.literal('sketch'),
  funnel: funnelIdField,
  text: textField(recordLimits.text),
  place: placeSchema,
})
