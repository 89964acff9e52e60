import type { ChannelKind } from '../note/note.ts'

/** Every stage of both kinds of channel. [content §3] */
export const stages = [
  'awareness',
  'interest',
  'consideration',
  'purchase',
  'acquire',
  'activate',
  'interact',
  'retain',
  'newRevenue',
  'referrals',
] as const
export type Stage = (typeof stages)[number]

export const phases = ['get', 'keep', 'grow'] as const
export type Phase = (typeof phases)[number]

export type Aarrr = 'acquisition' | 'activation' | 'retention' | 'revenue' | 'referral'

const later = ['interact', 'retain', 'newRevenue', 'referrals'] as const

const getStages = {
  physical: ['awareness', 'interest', 'consideration', 'purchase'],
  web: ['acquire', 'activate'],
} as const satisfies Record<ChannelKind, readonly Stage[]>

const allStages: Readonly<Record<ChannelKind, readonly Stage[]>> = {
  physical: [...getStages.physical, ...later],
  web: [...getStages.web, ...later],
}

/** The stages of a kind of channel from left to right. */
export function stagesOf(kind: ChannelKind): readonly Stage[] {
  return allStages[kind]
}

/** The Get stages of a kind of channel; people enter at the first and are won at the last. */
export function getStagesOf(kind: ChannelKind): readonly Stage[] {
  return getStages[kind]
}

const phaseByStage: Readonly<Record<Stage, Phase>> = {
  awareness: 'get',
  interest: 'get',
  consideration: 'get',
  purchase: 'get',
  acquire: 'get',
  activate: 'get',
  interact: 'keep',
  retain: 'keep',
  newRevenue: 'grow',
  referrals: 'grow',
}

export function phaseOf(stage: Stage): Phase {
  return phaseByStage[stage]
}

const onTheWeb: Readonly<Partial<Record<Stage, Stage>>> = {
  awareness: 'acquire',
  interest: 'acquire',
  consideration: 'acquire',
  purchase: 'activate',
}
const inTheShop: Readonly<Partial<Record<Stage, Stage>>> = { acquire: 'awareness', activate: 'purchase' }

/**
 * Where what was put on `stage` stands in a channel of this kind: acquire is awareness, interest and
 * consideration in one, activate is purchase. [methods §1.7]
 */
export function stageIn(kind: ChannelKind, stage: Stage): Stage {
  return (kind === 'web' ? onTheWeb : inTheShop)[stage] ?? stage
}
