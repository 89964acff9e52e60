import { freshKeys } from '../../document/order.ts'
import type { JourneyId, TacticId } from '../../lib/ids.ts'
import type { Estimate } from '../../model/estimate/estimate.ts'
import { defaultWorth, journeyId, type Journey } from '../../model/journey/journey.ts'
import type { Tactic } from '../../model/tactic/tactic.ts'
import { tacticKindOf } from '../tactics.ts'
import {
  strengthOf,
  type Example,
  type ExampleCurrency,
  type ExampleJourney,
  type ExampleNumber,
} from './example.ts'
import { recordId, type Say } from './say.ts'

/** The journeys of an example with their tactics. */
export function journeysOf(
  { journeys }: Example,
  currency: ExampleCurrency,
  say: Say,
): readonly (Journey | Tactic)[] {
  return Object.entries(journeys).flatMap(([key, bones]) => {
    const journey = journeyOf(key, bones, currency, say)
    return [journey, ...tacticsOf(journey.id, bones, currency, say)]
  })
}

function journeyOf(key: string, bones: ExampleJourney, currency: ExampleCurrency, say: Say): Journey {
  const segment = recordId(bones.segment)
  const channel = recordId(bones.channel)
  return {
    id: journeyId(segment, channel),
    type: 'journey',
    segment,
    channel,
    period: bones.period ?? 'month',
    start: null,
    numbers: estimatesOf(bones.numbers, currency, say),
    worth: { ...defaultWorth, ...bones.worth },
    countsConsent: bones.countsConsent ?? false,
    notes: say(`${key}_journey`),
    extra: {},
  }
}

function tacticsOf(
  journey: JourneyId,
  { tactics }: ExampleJourney,
  currency: ExampleCurrency,
  say: Say,
): readonly Tactic[] {
  const orders = freshKeys(Object.keys(tactics).length)
  return Object.entries(tactics).map(([key, bones], index): Tactic => ({
    id: `tactic_${key}` as TacticId, // safe: the examples name their tactics in letters and underscores
    type: 'tactic',
    journey,
    stage: bones.stage,
    order: orders[index] ?? '',
    kind: bones.kind,
    name: say(key),
    medium: bones.medium ?? tacticKindOf(bones.kind)?.medium ?? 'owned',
    status: bones.status,
    owner: '',
    numbers: estimatesOf(bones.numbers, currency, say),
    links: bones.links.map(recordId),
    notes: say(`${key}_notes`),
    extra: {},
  }))
}

function estimatesOf<Name extends string>(
  numbers: Readonly<Partial<Record<Name, ExampleNumber>>>,
  currency: ExampleCurrency,
  say: Say,
): Readonly<Partial<Record<Name, Estimate>>> {
  const estimates: Partial<Record<Name, Estimate>> = {}
  for (const [name, number] of Object.entries(numbers) as [Name, ExampleNumber][])
    // safe: its own entries
    estimates[name] = estimateOf(number, currency, say)
  return estimates
}

/** A number of the examples with where it comes from. */
export function estimateOf({ basis, range }: ExampleNumber, currency: ExampleCurrency, say: Say): Estimate {
  const [low, likely, high] = 'USD' in range ? range[currency] : range
  const isKnown = low === high
  return {
    likely,
    low: isKnown ? null : low,
    high: isKnown ? null : high,
    source: say(`basis_${basis}`),
    strength: strengthOf[basis],
  }
}
