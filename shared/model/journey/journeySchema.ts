import { z } from '../../lib/zod.ts'
import { numbersSchema } from '../estimate/estimateSchema.ts'
import { dayField, noteIdField, textField, wholeField } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import { journeyPeriods, worthVariants } from './journey.ts'
import { journeyQuantities } from './journeyNumbers.ts'
import { isDiscount, isObserved, worthLimits } from './worth.ts'

const worthSchema = z.looseObject({
  variant: z.enum(worthVariants),
  horizonMonths: wholeField(1, worthLimits.horizonMonths),
  discountPerYear: z.number().check(z.refine(isDiscount, 'bad_range')),
  observed: z
    .array(z.number())
    .check(z.maxLength(worthLimits.observedMonths, 'too_many_entries'), z.refine(isObserved, 'bad_range')),
})

/** A journey as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const journeySchema = z.looseObject({
  id: z.string(),
  type: z.literal('journey'),
  segment: noteIdField,
  channel: noteIdField,
  period: z.enum(journeyPeriods),
  start: z.nullable(dayField),
  numbers: numbersSchema(journeyQuantities),
  worth: worthSchema,
  countsConsent: z.boolean(),
  notes: textField(recordLimits.text),
})
