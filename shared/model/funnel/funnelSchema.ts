import { z } from '../../lib/zod.ts'
import { estimateField } from '../estimate/estimateSchema.ts'
import { dayField, funnelIdField, orderField, stageIdField, textField, wholeField } from '../fields.ts'
import { stages } from '../journey/stages.ts'
import { recordLimits } from '../limits.ts'
import { aarrrKinds, funnelPeriods, type Cohort } from './funnel.ts'
import { isSoundCohort, isSoundLifetime, isSortedByStart, isTarget } from './soundFunnel.ts'

const countField = wholeField(0, recordLimits.customers)

const cohortSchema = z
  .looseObject({
    start: dayField,
    active: z.array(z.nullable(countField)).check(z.maxLength(recordLimits.periods, 'too_many_entries')),
  })
  .check(z.refine((cohort) => isSoundCohort(cohort as Cohort), 'bad_range')) // safe: the shape above

const lifetimeSchema = z
  .looseObject({ joined: dayField, left: z.nullable(dayField) })
  .check(z.refine(isSoundLifetime, 'bad_range'))

/** A funnel as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const funnelSchema = z.looseObject({
  id: funnelIdField,
  type: z.literal('funnel'),
  order: orderField,
  name: textField(recordLimits.title),
  journey: z.nullable(z.string()),
  period: z.enum(funnelPeriods),
  cohorts: z
    .array(cohortSchema)
    .check(z.maxLength(recordLimits.periods, 'too_many_entries'), z.refine(isSortedByStart, 'bad_range')),
  lifetimes: z.array(lifetimeSchema).check(z.maxLength(recordLimits.references, 'too_many_entries')),
  notes: textField(recordLimits.text),
})

const actualSchema = z.looseObject({ start: dayField, count: countField })

const targetSchema = z
  .looseObject({ of: z.enum(['count', 'rate']), value: z.number() })
  .check(z.refine(isTarget, 'bad_range'))

/** A stage of a funnel as files and rows say it. */
export const stageSchema = z.looseObject({
  id: stageIdField,
  type: z.literal('stage'),
  funnel: funnelIdField,
  order: orderField,
  kind: z.nullable(z.enum(aarrrKinds)),
  name: textField(recordLimits.title),
  event: textField(recordLimits.title),
  property: textField(recordLimits.title),
  who: textField(recordLimits.title),
  isHidden: z.boolean(),
  actuals: z
    .array(actualSchema)
    .check(z.maxLength(recordLimits.periods, 'too_many_entries'), z.refine(isSortedByStart, 'bad_range')),
  target: z.nullable(targetSchema),
  rate: z.nullable(estimateField('share')),
  feed: z.nullable(z.enum(stages)),
  notes: textField(recordLimits.text),
})
