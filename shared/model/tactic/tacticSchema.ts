import { z } from '../../lib/zod.ts'
import { numbersSchema } from '../estimate/estimateSchema.ts'
import { orderField, referencesField, tacticIdField, textField } from '../fields.ts'
import { stages } from '../journey/stages.ts'
import { recordLimits } from '../limits.ts'
import { media, tacticStatuses } from './tactic.ts'
import { tacticQuantities } from './tacticNumbers.ts'

/** True for a name of the catalogue, also of a later one. */
export function isTacticKind(kind: string): boolean {
  return /^[a-z][a-z0-9_]{0,59}$/.test(kind)
}

/** A tactic as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const tacticSchema = z.looseObject({
  id: tacticIdField,
  type: z.literal('tactic'),
  journey: z.string(),
  stage: z.enum(stages),
  order: orderField,
  kind: z.nullable(z.string().check(z.refine(isTacticKind, 'bad_value'))),
  name: textField(recordLimits.title),
  medium: z.nullable(z.enum(media)),
  status: z.enum(tacticStatuses),
  owner: textField(recordLimits.name),
  numbers: numbersSchema(tacticQuantities),
  links: referencesField,
  notes: textField(recordLimits.text),
})
