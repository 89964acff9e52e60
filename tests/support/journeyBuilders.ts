import { changeRecords } from '#shared/document/records.ts'
import { freshKeys } from '#shared/document/order.ts'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import { defaultWorth, journeyId, type Journey } from '#shared/model/journey/journey.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import type { TacticNumber } from '#shared/model/tactic/tacticNumbers.ts'
import { buildSmallPlan, noteId } from './builders.ts'

/** A number alone, or low, likely and high. */
type Guess = number | readonly [low: number, likely: number, high: number] | Estimate

export function buildEstimate(guess: Guess): Estimate {
  if (typeof guess === 'number') return { likely: guess, low: null, high: null, source: '', strength: null }
  if (!('likely' in guess)) {
    const [low, likely, high] = guess
    return { likely, low, high, source: '', strength: null }
  }
  return guess
}

type Guesses<Name extends string> = Readonly<Partial<Record<Name, Guess>>>

function buildNumbers<Name extends string>(
  guesses: Guesses<Name>,
): Readonly<Partial<Record<Name, Estimate>>> {
  const entries = Object.entries<Guess | undefined>(guesses)
  // safe: the keys of `guesses` are its own
  return Object.fromEntries(
    entries.flatMap(([name, guess]) => (guess === undefined ? [] : [[name, buildEstimate(guess)]])),
  ) as Partial<Record<Name, Estimate>>
}

export function tacticId(text: string): TacticId {
  return text as TacticId // safe: tests name their tactics
}

/** The id of the journey between two notes, by their names. */
export function journeyOf(segment: string, channel: string): JourneyId {
  return journeyId(noteId(segment), noteId(channel))
}

type JourneyFields = Partial<Omit<Journey, 'id' | 'type' | 'segment' | 'channel' | 'numbers'>> & {
  readonly numbers?: Guesses<JourneyNumber>
}

/** The journey of a segment through a channel, a month long and without numbers. */
export function buildJourney(
  segment: string,
  channel: string,
  { numbers = {}, ...fields }: JourneyFields = {},
): Journey {
  return {
    period: 'month',
    start: null,
    worth: defaultWorth,
    countsConsent: false,
    notes: '',
    extra: {},
    ...fields,
    id: journeyOf(segment, channel),
    type: 'journey',
    segment: noteId(segment),
    channel: noteId(channel),
    numbers: buildNumbers(numbers),
  }
}

type TacticFields = Partial<Omit<Tactic, 'id' | 'type' | 'numbers'>> & {
  readonly id: string
  readonly journey: JourneyId
  readonly numbers?: Guesses<TacticNumber>
}

/** A running tactic without numbers. */
export function buildTactic({ id, numbers = {}, ...fields }: TacticFields): Tactic {
  return {
    stage: 'awareness',
    order: 'a0',
    kind: null,
    name: `Name of ${id}`,
    medium: null,
    status: 'running',
    owner: '',
    links: [],
    notes: '',
    extra: {},
    ...fields,
    id: tacticId(id),
    type: 'tactic',
    numbers: buildNumbers(numbers),
  }
}

/** The plan with these journeys, and tactics in the given sequence on each stage. */
export function withJourneys(
  plan: Plan,
  journeys: readonly Journey[],
  tactics: readonly Tactic[] = [],
): Plan {
  const keys = freshKeys(tactics.length)
  const put = tactics.map((tactic, index) => ({ ...tactic, order: keys[index] ?? 'a0' }))
  return { ...plan, records: changeRecords(plan.records, { put: [...journeys, ...put] }) }
}

export const walkIns = journeyOf('regulars', 'stall')

/**
 * The small plan with the journey of its regulars through the stall, known in full: of 1,000 people a month and
 * 100 whom a running tactic brings, one in ten becomes a customer. One more tactic is planned, one an idea.
 */
export function buildJourneyPlan(): Plan {
  const journey = buildJourney('regulars', 'stall', {
    numbers: {
      entering: [800, 1000, 1200],
      toInterest: [0.4, 0.5, 0.6],
      toConsideration: 0.5,
      toPurchase: [0.3, 0.4, 0.5],
      interact: 0.6,
      retain: [0.7, 0.8, 0.9],
      orderValue: 500,
      ordersPerPeriod: 8,
      grossMargin: 0.6,
      invites: 0.5,
      inviteConversion: 0.1,
      cycleDays: 20,
      sharedCost: 20_000,
    },
  })
  const tactics = [
    buildTactic({
      id: 'sign',
      journey: walkIns,
      name: 'A sign at the corner',
      numbers: { cost: [4000, 5000, 6000], reach: 2000, conversion: 0.05 },
    }),
    buildTactic({
      id: 'taste',
      journey: walkIns,
      stage: 'purchase',
      name: 'A free taste',
      status: 'planned',
      numbers: { cost: 8000, lift: [0.1, 0.2, 0.3] },
    }),
    buildTactic({ id: 'card', journey: walkIns, stage: 'retain', name: 'A card to stamp', status: 'idea' }),
  ]
  return withJourneys(buildSmallPlan(), [journey], tactics)
}
