import type { TrialRecord } from '../model/plan/pointers.ts'

/**
 * The fields of each kind in the sequence in which files say them. `true` is a plain field, a shape a field
 * with fields of its own, a shape in brackets a list of such; fields a later version knows follow after them.
 */
export interface Shape {
  readonly [field: string]: true | Shape | readonly [Shape]
}

const estimate = { likely: true, low: true, high: true, source: true, strength: true } as const
const place = { x: true, y: true } as const
const counts = { people: true, conversions: true } as const
const guardrail = { id: true, name: true, betterWhen: true } as const
const looks = { plan: true, looks: true, conversions: true, expected: true } as const
const prior = { a: true, b: true } as const

export const recordShapes: Readonly<Record<TrialRecord['type'], Shape>> = {
  funnel: {
    ...{ id: true, type: true, order: true, name: true, journey: true, period: true },
    cohorts: [{ start: true, active: true }],
    lifetimes: [{ joined: true, left: true }],
    notes: true,
  },
  stage: {
    ...{ id: true, type: true, funnel: true, order: true, kind: true, name: true },
    ...{ event: true, property: true, who: true, isHidden: true },
    actuals: [{ start: true, count: true }],
    target: { of: true, value: true },
    rate: estimate,
    ...{ feed: true, notes: true },
  },
  experiment: {
    ...{ id: true, type: true, order: true, name: true, state: true, kind: true, stage: true },
    hypothesis: { change: true, metric: true, direction: true, reason: true },
    ...{ background: true, event: true, who: true, segment: true, journey: true, journeyStage: true },
    ...{ tactic: true, follows: true, owner: true, start: true, end: true, cost: true },
    ...{ criticality: true, reliability: true },
    arms: [{ id: true, name: true, weight: true, ...counts }],
    guardrails: [{ ...guardrail, counts: [counts] }],
    design: {
      ...{ baseline: true, worthwhile: true, threshold: true, planned: true, perDay: true, share: true },
      ...{ sizeForm: true, alpha: true, power: true, rule: true, caring: true },
      prior,
      looks,
      isRandomised: true,
    },
    seal: {
      ...{ entry: true, at: true },
      terms: {
        ...{ kind: true, stage: true, metric: true, event: true, who: true, direction: true },
        ...{ baseline: true, worthwhile: true, threshold: true, planned: true, alpha: true, power: true },
        ...{ rule: true, caring: true },
        prior,
        looks,
        ...{ isRandomised: true, weights: true },
        guardrails: [guardrail],
        metricsLooked: true,
      },
    },
    ...{ metricsLooked: true, quotes: true },
    learning: { observed: true, learned: true, notShown: true, next: true },
    decision: true,
    applied: [{ at: true, target: true, number: true, before: estimate, after: estimate }],
    scores: {
      ice: { impact: true, confidence: true, ease: true },
      rice: { reach: true, impact: true, confidence: true, effort: true },
      pie: { potential: true, importance: true, ease: true },
    },
    place,
    ...{ notes: true, createdAt: true },
  },
  sketch: { ...{ id: true, type: true, funnel: true, text: true }, place },
}

/** A record as its file says it: the same content gives the same text, whoever made the object. */
export function inShape(value: unknown, shape: Shape): Record<string, unknown> {
  const from = value as Readonly<Record<string, unknown>> // safe: shapes name the fields of their records
  const known = Object.entries(shape).map(
    ([field, inner]) => [field, fieldInShape(from[field], inner)] as const,
  )
  const rest = Object.entries(from).filter(([field]) => !Object.hasOwn(shape, field))
  return Object.fromEntries([...known, ...rest])
}

function fieldInShape(value: unknown, shape: Shape[string]): unknown {
  if (shape === true || value === null || typeof value !== 'object') return value
  if (isListShape(shape)) return Array.isArray(value) ? value.map((each) => inShape(each, shape[0])) : value
  return inShape(value, shape)
}

function isListShape(shape: Shape | readonly [Shape]): shape is readonly [Shape] {
  return Array.isArray(shape)
}
