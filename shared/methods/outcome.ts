/** Why a number is not defined, or has no bound; each has its words in every language (`reason_*`). */
export const reasons = [
  'missing_input',
  'bad_input',
  'nobody_enters',
  'no_customers',
  'no_conversion',
  'zero_base',
  'inconsistent_input',
  'no_churn',
  'never_pays_back',
  'no_cost',
  'adds_nothing',
  'loop_keeps_growing',
  'no_margin',
  'too_large',
  'empty_arm',
  'no_contrast',
  'no_success',
  'no_win',
  'same_rate',
  'not_detectable',
  'no_journey',
  'no_journey_stage',
  'no_hoped_rate',
  'no_baseline',
  'no_before',
  'informs_only',
  'no_range',
] as const
export type Reason = (typeof reasons)[number]

/** A computed number: a finite value, nothing with its reason, or more than any number with its reason. */
export type Outcome =
  | { readonly kind: 'defined'; readonly value: number }
  | { readonly kind: 'undefined'; readonly reason: Reason }
  | { readonly kind: 'unbounded'; readonly reason: Reason }

/** A value that must be finite: what is not finite became too large to say. */
export function defined(value: number): Outcome {
  return Number.isFinite(value) ? { kind: 'defined', value } : undefinedBecause('too_large')
}

export function undefinedBecause(reason: Reason): Outcome {
  return { kind: 'undefined', reason }
}

export function unboundedBecause(reason: Reason): Outcome {
  return { kind: 'unbounded', reason }
}

/** The value, or null for what has none. */
export function valueOf(outcome: Outcome): number | null {
  return outcome.kind === 'defined' ? outcome.value : null
}

/** `change` of a defined value; what is not defined stays as it is. */
export function mapOutcome(outcome: Outcome, change: (value: number) => Outcome): Outcome {
  return outcome.kind === 'defined' ? change(outcome.value) : outcome
}
