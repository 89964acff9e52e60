import { z } from '../../lib/zod.ts'
import { noteIdField, orderField, referencesField, textField, wholeField } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import { blocks, channelKinds, evidenceStates, segmentMarks } from './note.ts'

/** A note as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const noteSchema = z.looseObject({
  id: noteIdField,
  type: z.literal('note'),
  block: z.enum(blocks),
  order: orderField,
  title: textField(recordLimits.title),
  details: textField(recordLimits.text),
  evidence: z.enum(evidenceStates),
  segments: referencesField,
  links: referencesField,
  mark: z.nullable(z.literal([...segmentMarks])),
  customers: z.nullable(wholeField(0, recordLimits.customers)),
  // Files of before this field say nothing.
  matters: z._default(textField(recordLimits.text), ''),
  channelKind: z.nullable(z.enum(channelKinds)),
})
