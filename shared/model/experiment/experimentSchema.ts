import { z } from '../../lib/zod.ts'
import { estimateField } from '../estimate/estimateSchema.ts'
import { strengths } from '../estimate/estimate.ts'
import {
  dayField,
  experimentIdField,
  noteIdField,
  orderField,
  stageIdField,
  tacticIdField,
  textField,
  timeField,
  wholeField,
} from '../fields.ts'
import { stages } from '../journey/stages.ts'
import { recordLimits } from '../limits.ts'
import { placeSchema } from '../sketch/sketchSchema.ts'
import { decisions, experimentStates, type Arm } from './experiment.ts'
import { directions, experimentKinds } from './experimentKinds.ts'
import { isScore, type ExperimentScores } from './scores.ts'
import { isSoundArm } from './soundExperiment.ts'
import { lookPlans, rules, sizeForms } from './testDesign.ts'

const title = () => textField(recordLimits.title)
const text = () => textField(recordLimits.text)
const inside = (least: number, most: number) =>
  z.number().check(z.refine((value) => value >= least && value <= most && !Object.is(value, -0), 'bad_range'))
/** A rate of a test: never none, never all. */
const rate = () => z.nullable(z.number().check(z.refine((value) => value > 0 && value < 1, 'bad_range')))
const count = () => z.nullable(wholeField(0, recordLimits.customers))
const strength = () => z.nullable(z.literal([...strengths]))
const metricsLooked = () => wholeField(1, 10_000)
const plainId = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, 'bad_id'))

const counted = { people: count(), conversions: count() }
const isSound = z.refine((arm) => isSoundArm(arm as Arm), 'bad_range') // safe: both fields stand beside it

const armSchema = z
  .looseObject({ id: plainId(), name: title(), weight: wholeField(1, 1000), ...counted })
  .check(isSound)

const guardrail = { id: plainId(), name: title(), betterWhen: z.enum(directions) }
const guardrailSchema = z.looseObject({
  ...guardrail,
  counts: z
    .array(z.looseObject(counted).check(isSound))
    .check(z.maxLength(recordLimits.arms, 'too_many_entries')),
})

const looksSchema = z.looseObject({
  plan: z.enum(lookPlans),
  looks: wholeField(2, 20),
  conversions: wholeField(1, recordLimits.customers),
  expected: wholeField(1, recordLimits.customers),
})
const priorSchema = z.looseObject({ a: inside(0.01, 1e6), b: inside(0.01, 1e6) })

const shared = {
  baseline: rate(),
  worthwhile: rate(),
  threshold: rate(),
  planned: z.nullable(wholeField(1, recordLimits.customers)),
  alpha: inside(0.0001, 0.5),
  power: inside(0.5, 0.9999),
  rule: z.enum(rules),
  caring: z.nullable(inside(0, 1)),
  prior: priorSchema,
  looks: looksSchema,
  isRandomised: z.boolean(),
}

const designSchema = z.looseObject({
  ...shared,
  perDay: z.nullable(inside(0, recordLimits.customers)),
  share: inside(0.001, 1),
  sizeForm: z.enum(sizeForms),
})

const termsSchema = z.looseObject({
  ...shared,
  kind: z.enum(experimentKinds),
  stage: z.nullable(stageIdField),
  metric: title(),
  event: title(),
  who: title(),
  direction: z.nullable(z.enum(directions)),
  weights: z.array(wholeField(1, 1000)).check(z.maxLength(recordLimits.arms, 'too_many_entries')),
  guardrails: z.array(z.looseObject(guardrail)).check(z.maxLength(recordLimits.arms, 'too_many_entries')),
  metricsLooked: metricsLooked(),
})

const scoresOf = <Part extends string>(method: keyof ExperimentScores, ...parts: readonly Part[]) => {
  const fields = parts.map((part) => {
    const score = z.number().check(z.refine((value) => isScore(method, part, value), 'bad_range'))
    return [part, z.nullable(score)] as const
  })
  // safe: every part has its field
  const shape = Object.fromEntries(fields) as unknown as Record<
    Part,
    z.ZodMiniType<number | null, number | null>
  >
  return z.looseObject(shape)
}

/** An experiment as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const experimentSchema = z.looseObject({
  id: experimentIdField,
  type: z.literal('experiment'),
  order: orderField,
  name: title(),
  state: z.enum(experimentStates),
  kind: z.enum(experimentKinds),
  stage: z.nullable(stageIdField),
  hypothesis: z.looseObject({
    change: title(),
    metric: title(),
    direction: z.nullable(z.enum(directions)),
    reason: title(),
  }),
  background: text(),
  event: title(),
  who: title(),
  segment: z.nullable(noteIdField),
  journey: z.nullable(z.string()),
  journeyStage: z.nullable(z.enum(stages)),
  tactic: z.nullable(tacticIdField),
  follows: z.nullable(experimentIdField),
  owner: textField(recordLimits.name),
  start: z.nullable(dayField),
  end: z.nullable(dayField),
  cost: z.nullable(wholeField(0, 1e15)),
  criticality: strength(),
  reliability: strength(),
  arms: z
    .array(armSchema)
    .check(z.minLength(1, 'bad_range'), z.maxLength(recordLimits.arms, 'too_many_entries')),
  guardrails: z.array(guardrailSchema).check(z.maxLength(recordLimits.arms, 'too_many_entries')),
  design: designSchema,
  seal: z.nullable(
    z.looseObject({
      entry: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_:-]{0,79}$/, 'bad_id')),
      at: timeField,
      terms: termsSchema,
    }),
  ),
  metricsLooked: metricsLooked(),
  quotes: text(),
  learning: z.looseObject({ observed: text(), learned: text(), notShown: text(), next: text() }),
  decision: z.nullable(z.enum(decisions)),
  applied: z
    .array(
      z.looseObject({
        at: timeField,
        target: z.string(),
        number: z.string(),
        before: z.nullable(estimateField('share')),
        after: estimateField('share'),
      }),
    )
    .check(z.maxLength(recordLimits.periods, 'too_many_entries')),
  scores: z.looseObject({
    ice: scoresOf('ice', 'impact', 'confidence', 'ease'),
    rice: scoresOf('rice', 'reach', 'impact', 'confidence', 'effort'),
    pie: scoresOf('pie', 'potential', 'importance', 'ease'),
  }),
  place: z.nullable(placeSchema),
  notes: text(),
  createdAt: timeField,
})
