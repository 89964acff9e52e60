import type { Quantity } from '../estimate/quantities.ts'
import type { Stage } from '../journey/stages.ts'

/** Every number of a tactic and what it counts. Which of them speak depends on its stage. [methods §1.7] */
export const tacticQuantities = {
  /** Spent a month. */
  cost: 'money',
  /** First Get stage: people reached a month, and the share of them who come. */
  reach: 'people',
  conversion: 'share',
  /** Later Get stages: relative lift of the conversion into the stage. */
  lift: 'lift',
  /** Interact: share of customers it reaches; informs only. */
  reached: 'share',
  /** Retain: the part of churn it takes away. */
  churnCut: 'cut',
  /** New revenue: margin added per active customer and month. */
  margin: 'money',
  /** Referrals: invites it adds per customer, and the share of them who become customers. */
  invites: 'count',
  inviteConversion: 'share',
} as const satisfies Record<string, Quantity>

export type TacticNumber = keyof typeof tacticQuantities
export const tacticNumbers = Object.keys(tacticQuantities) as readonly TacticNumber[] // safe: its own keys

const byStage: Readonly<Record<Stage, readonly TacticNumber[]>> = {
  awareness: ['reach', 'conversion'],
  acquire: ['reach', 'conversion'],
  interest: ['lift'],
  consideration: ['lift'],
  purchase: ['lift'],
  activate: ['lift'],
  interact: ['reached'],
  retain: ['churnCut'],
  newRevenue: ['margin'],
  referrals: ['invites', 'inviteConversion'],
}

/** What a tactic on this stage does; its cost comes before. Numbers of other stages are kept and silent. */
export function effectsOn(stage: Stage): readonly TacticNumber[] {
  return byStage[stage]
}
