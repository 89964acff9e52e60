import type { Aarrr } from '#shared/model/funnel/funnel.ts'

export type Hue = 'get' | 'keep' | 'grow' | 'ink'

const hues: Readonly<Record<Aarrr, Hue>> = {
  acquisition: 'get',
  activation: 'get',
  retention: 'keep',
  revenue: 'grow',
  referral: 'grow',
}

/** The phase whose colour a stage has; one's own has none. [content §5] */
export function hueOf(kind: Aarrr | null): Hue {
  return kind === null ? 'ink' : hues[kind]
}
