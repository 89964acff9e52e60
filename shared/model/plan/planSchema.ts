import { z } from '../../lib/zod.ts'
import { anyDataField, planIdField, revisionField, textField, timeField, wholeField } from '../fields.ts'
import { rankings } from '../experiment/scores.ts'
import { recordLimits } from '../limits.ts'
import { journalKinds } from './plan.ts'

const revField = wholeField(0, Number.MAX_SAFE_INTEGER)

export const metaSchema = z.looseObject({
  name: textField(recordLimits.name),
  designedFor: textField(recordLimits.name),
  designedBy: textField(recordLimits.name),
  iteration: wholeField(1, 9999),
  currency: z.looseObject({
    code: z.string().check(z.regex(/^[A-Z]{3}$/, 'bad_value')),
    exponent: wholeField(0, 4),
  }),
  period: z.enum(['week', 'month', 'year']),
  footer: textField(recordLimits.title),
  // Files of before these fields hide and fold nothing.
  simple: z._default(z.boolean(), false),
  hiddenScreens: z._default(
    z
      .array(z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/, 'bad_value')))
      .check(z.maxLength(recordLimits.hiddenScreens, 'too_many_entries')),
    [],
  ),
  transactional: z._default(z.boolean(), false),
  ranking: z._default(z.enum(rankings), 'iceProduct'),
})

export const journalEntrySchema = z.looseObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_:-]{0,79}$/, 'bad_id')),
  at: timeField,
  kind: z.enum(journalKinds),
  detail: anyDataField,
})

/** Everything of a plan but its records, as files and rows say it. */
export const headSchema = z.looseObject({
  planId: planIdField,
  rev: revField,
  createdAt: timeField,
  updatedAt: timeField,
  revision: z.nullable(revisionField),
  revisionRev: z.nullable(revField),
  ancestors: z.array(revisionField).check(z.maxLength(recordLimits.ancestors, 'too_many_entries')),
  meta: metaSchema,
  journal: z.array(journalEntrySchema),
})
