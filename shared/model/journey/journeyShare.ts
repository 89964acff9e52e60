import type { JourneyId } from '../../lib/ids.ts'
import { valueOf } from '../../methods/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf } from '../plan/planIndex.ts'
import { tacticsOf } from '../tactic/getTactic.ts'
import { getNote } from '../note/getNote.ts'
import { getJourney } from './getJourney.ts'
import type { JourneyPeriod } from './journey.ts'
import type { JourneyBlock } from './journeyCards.ts'
import { modelOf, resultOf } from './journeyModel.ts'
import { phaseOf } from './stages.ts'

/** What a journey says in a block of the canvas. */
export interface JourneyShare {
  /** The text that says it, in the words of the canvas. */
  readonly says:
    | 'journeyBare'
    | 'journeyTactics'
    | 'journeyKeepGrow'
    | 'journeyCost'
    | 'journeyRevenueUnknown'
    | `journeyRevenue_${JourneyPeriod}`
  /** Title of its channel; the segment is said by its mark. */
  readonly channel: string
  /** Tactics meant there. */
  readonly count: number
  /** Minor units: among the costs a month, among the revenue a period of the journey; null where none is known. */
  readonly sum: number | null
}

/**
 * Among the channels all tactics; among the relationships those that keep and grow; among the costs what
 * running and planned tactics cost a month; among the revenue what the customers won in a period order in one.
 */
export function journeyShare(plan: Plan, id: JourneyId, block: JourneyBlock): JourneyShare {
  const { figures } = planIndexOf(plan.records)
  const journey = getJourney(plan, id)
  const note = journey && getNote(plan, journey.channel)
  const channel = note?.title ?? ''
  const key = `${id}@${block}@${note?.channelKind}@${channel}`
  const shares = known.get(figures) ?? new Map<string, JourneyShare>()
  const share = shares.get(key) ?? reckon(plan, { id, block, channel })
  known.set(figures, shares.set(key, share))
  return share
}

// Asked at every key that is pressed: reckoned again only when a journey, a tactic or the channel changes.
const known = new WeakMap<object, Map<string, JourneyShare>>()

interface Asked {
  readonly id: JourneyId
  readonly block: JourneyBlock
  readonly channel: string
}

function reckon(plan: Plan, { id, block, channel }: Asked): JourneyShare {
  const tactics = tacticsOf(plan, id)
  const count = tactics.length
  switch (block) {
    case 'channels':
      return { says: count === 0 ? 'journeyBare' : 'journeyTactics', channel, count, sum: null }
    case 'customer_relationships': {
      const later = tactics.filter(({ stage }) => phaseOf(stage) !== 'get')
      return { says: 'journeyKeepGrow', channel, count: later.length, sum: null }
    }
    case 'cost_structure': {
      const counted = tactics.filter(({ status }) => status === 'running' || status === 'planned')
      const sum = counted.reduce((total, { numbers }) => total + (numbers.cost?.likely ?? 0), 0)
      return { says: 'journeyCost', channel, count: counted.length, sum }
    }
    case 'revenue_streams': {
      const sum = revenueOf(plan, id)
      const period = getJourney(plan, id)?.period ?? 'month'
      return {
        says: sum === null ? 'journeyRevenueUnknown' : `journeyRevenue_${period}`,
        channel,
        count,
        sum,
      }
    }
  }
}

function revenueOf(plan: Plan, id: JourneyId): number | null {
  const model = modelOf(plan, id, 'plan')
  const numbers = getJourney(plan, id)?.numbers
  const value = numbers?.orderValue?.likely
  const orders = numbers?.ordersPerPeriod?.likely
  const customers = model === null ? null : valueOf(resultOf(model).customers)
  if (customers === null || value === undefined || orders === undefined) return null
  return Math.round(customers * orders * value)
}
