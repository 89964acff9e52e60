import type { Aarrr, Stage } from '../model/journey/stages.ts'
import { stageIn } from '../model/journey/stages.ts'
import type { ChannelKind } from '../model/note/note.ts'
import type { Medium } from '../model/tactic/tactic.ts'

interface Bones {
  readonly medium: Medium
  /** What it feeds; our suggestion for every tactic. */
  readonly aarrr: readonly Aarrr[]
  /** Where it works, by kind of channel; the first stage is the usual one. */
  readonly on: Readonly<Partial<Record<ChannelKind, readonly Stage[]>>>
  /** The sources name the tactic for this channel but no stage of it: the place is ours. */
  readonly isPlacedByUs?: true
}

/**
 * The catalogue of tactics, in the order in which it is shown: Get, Keep, Grow. The words stand in the
 * locale area `tactics`: `‹id›_name`, `‹id›_what`, `‹id›_example`, `‹id›_metric`. [content §4]
 */
const catalogue = {
  pr: {
    medium: 'earned',
    aarrr: ['acquisition'],
    on: { physical: ['awareness'], web: ['acquire'] },
  },
  blogs: {
    medium: 'earned',
    aarrr: ['acquisition', 'retention'],
    on: { physical: ['awareness', 'interact'], web: ['acquire', 'interact'] },
  },
  brochures: {
    medium: 'earned',
    aarrr: ['acquisition'],
    on: { physical: ['awareness', 'interest'] },
  },
  reviews: {
    medium: 'earned',
    aarrr: ['acquisition'],
    on: { physical: ['interest', 'consideration'], web: ['acquire'] },
  },
  ads: {
    medium: 'paid',
    aarrr: ['acquisition'],
    on: { physical: ['awareness'], web: ['acquire'] },
  },
  window_display: {
    medium: 'owned',
    aarrr: ['acquisition'],
    on: { physical: ['awareness', 'interest'] },
  },
  partners_agents: {
    medium: 'paid',
    aarrr: ['acquisition'],
    on: { physical: ['awareness', 'interest'] },
  },
  online_tools: {
    medium: 'owned',
    aarrr: ['acquisition'],
    on: { physical: ['awareness'] },
  },
  website: { medium: 'owned', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  app_store: { medium: 'owned', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  sem: { medium: 'paid', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  seo: { medium: 'owned', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  email_get: { medium: 'owned', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  viral: {
    medium: 'earned',
    aarrr: ['acquisition', 'referral'],
    on: { web: ['acquire', 'referrals'] },
  },
  social: { medium: 'owned', aarrr: ['acquisition'], on: { web: ['acquire'] } },
  free_events: {
    medium: 'owned',
    aarrr: ['acquisition', 'retention'],
    on: { physical: ['interest', 'interact'], web: ['acquire', 'interact'] },
    isPlacedByUs: true,
  },
  lead_nurturing: {
    medium: 'owned',
    aarrr: ['activation'],
    on: { web: ['activate', 'acquire'] },
    isPlacedByUs: true,
  },
  free_trial: {
    medium: 'owned',
    aarrr: ['activation'],
    on: { physical: ['consideration'], web: ['activate'] },
  },
  promotions: {
    medium: 'paid',
    aarrr: ['acquisition', 'revenue'],
    on: { physical: ['purchase', 'consideration'] },
  },
  landing_page: {
    medium: 'owned',
    aarrr: ['activation'],
    on: { web: ['activate', 'acquire'] },
  },
  gated_content: { medium: 'owned', aarrr: ['activation'], on: { web: ['activate'] } },
  discount_get: {
    medium: 'owned',
    aarrr: ['activation'],
    on: { web: ['activate'] },
    isPlacedByUs: true,
  },

  surveys: { medium: 'owned', aarrr: ['retention'], on: { physical: ['interact'] } },
  checkin_calls: { medium: 'owned', aarrr: ['retention'], on: { physical: ['interact'] } },
  product_updates: { medium: 'owned', aarrr: ['retention'], on: { physical: ['interact'] } },
  fast_service: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { physical: ['interact'], web: ['interact'] },
    isPlacedByUs: true,
  },
  clear_comms: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { physical: ['interact'], web: ['interact'] },
    isPlacedByUs: true,
  },
  customer_events: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { physical: ['interact'] },
    isPlacedByUs: true,
  },
  user_groups: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] } },
  online_help: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] } },
  tips_bulletin: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] } },
  outreach: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] } },
  sms_followup: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { web: ['interact'] },
    isPlacedByUs: true,
  },
  push: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] }, isPlacedByUs: true },
  popup: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] }, isPlacedByUs: true },
  sms_messages: { medium: 'owned', aarrr: ['retention'], on: { web: ['interact'] }, isPlacedByUs: true },
  loyalty: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { physical: ['retain'], web: ['retain'] },
  },
  special_offers: {
    medium: 'owned',
    aarrr: ['retention', 'revenue'],
    on: { physical: ['retain'], web: ['retain'] },
    isPlacedByUs: true,
  },
  quality_service: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { physical: ['retain'], web: ['retain'] },
    isPlacedByUs: true,
  },
  customization: { medium: 'owned', aarrr: ['retention'], on: { web: ['retain'] } },
  affiliates: { medium: 'paid', aarrr: ['acquisition'], on: { web: ['retain'] } },
  reactivation_coupon: {
    medium: 'owned',
    aarrr: ['retention'],
    on: { web: ['retain'] },
    isPlacedByUs: true,
  },

  upsell: {
    medium: 'owned',
    aarrr: ['revenue'],
    on: { physical: ['newRevenue'], web: ['newRevenue'] },
  },
  cross_sell: {
    medium: 'owned',
    aarrr: ['revenue'],
    on: { physical: ['newRevenue'], web: ['newRevenue'] },
  },
  next_sell: { medium: 'owned', aarrr: ['revenue'], on: { physical: ['newRevenue'] } },
  unbundling: { medium: 'owned', aarrr: ['revenue'], on: { physical: ['newRevenue'] } },
  upgrades: { medium: 'owned', aarrr: ['revenue'], on: { web: ['newRevenue'] } },
  reorders: { medium: 'owned', aarrr: ['revenue'], on: { web: ['newRevenue'] } },
  recommendations: {
    medium: 'owned',
    aarrr: ['revenue'],
    on: { web: ['newRevenue'] },
    isPlacedByUs: true,
  },
  dynamic_pricing: {
    medium: 'owned',
    aarrr: ['revenue'],
    on: { web: ['newRevenue'] },
    isPlacedByUs: true,
  },
  exclusive_goods: {
    medium: 'owned',
    aarrr: ['revenue'],
    on: { web: ['newRevenue'] },
    isPlacedByUs: true,
  },
  refer_friend: {
    medium: 'owned',
    aarrr: ['referral'],
    on: { physical: ['referrals'], web: ['referrals'] },
  },
  two_sided_reward: {
    medium: 'owned',
    aarrr: ['referral'],
    on: { web: ['referrals'] },
    isPlacedByUs: true,
  },
  contests: { medium: 'owned', aarrr: ['referral'], on: { web: ['referrals'] } },
} as const satisfies Readonly<Record<string, Bones>>

export type TacticKindId = keyof typeof catalogue

/** One tactic of the catalogue. */
export interface TacticKind extends Bones {
  readonly id: TacticKindId
}

const ids = Object.keys(catalogue) as readonly TacticKindId[] // safe: its own keys

export const tacticKinds: readonly TacticKind[] = ids.map((id) => ({ id, ...catalogue[id] }))

const byId: ReadonlyMap<string, TacticKind> = new Map(tacticKinds.map((kind) => [kind.id, kind]))

/** The tactic of the catalogue that a record names; null for one's own and for one of a later version. */
export function tacticKindOf(id: string | null): TacticKind | null {
  return id === null ? null : (byId.get(id) ?? null)
}

/** The stages of a channel where a tactic works; one for the other kind of channel stands where its stages map to. */
export function stagesFor({ on }: TacticKind, channel: ChannelKind): readonly Stage[] {
  const other = channel === 'web' ? on.physical : on.web
  return on[channel] ?? [...new Set((other ?? []).map((stage) => stageIn(channel, stage)))]
}
