/**
 * Two groups at random; several variations; one group before and after; x of n against a threshold;
 * talks; a door that leads nowhere yet; the service done by hand. [methods §3.3]
 */
export const experimentKinds = [
  'ab',
  'several',
  'beforeAfter',
  'threshold',
  'interview',
  'fakeDoor',
  'concierge',
] as const
export type ExperimentKind = (typeof experimentKinds)[number]

export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]
