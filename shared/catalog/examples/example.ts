import type { Strength } from '../../model/estimate/estimate.ts'
import type { Decision, ExperimentState } from '../../model/experiment/experiment.ts'
import type { Direction, ExperimentKind } from '../../model/experiment/experimentKinds.ts'
import type { TestDesign } from '../../model/experiment/testDesign.ts'
import type { Aarrr, Lifetime, Target } from '../../model/funnel/funnel.ts'
import type { JourneyPeriod, Worth } from '../../model/journey/journey.ts'
import type { JourneyNumber } from '../../model/journey/journeyNumbers.ts'
import type { Stage } from '../../model/journey/stages.ts'
import type { Block, ChannelKind, Evidence } from '../../model/note/note.ts'
import type { Category, Level, Motivation } from '../../model/relationship/relationship.ts'
import type { Medium, TacticStatus } from '../../model/tactic/tactic.ts'
import type { TacticNumber } from '../../model/tactic/tacticNumbers.ts'
import type { TacticKindId } from '../tactics.ts'

/** A worked example speaks of the money of a country whose language it speaks. */
export type ExampleCurrency = 'USD' | 'IDR' | 'MYR'

/** One amount in minor units of each currency; price levels differ, so none is converted. */
export type Amount = Readonly<Record<ExampleCurrency, number>>

/** Low, likely and high; of money in minor units. */
export type Range = readonly [low: number, likely: number, high: number]
export type Costs = Readonly<Record<ExampleCurrency, Range>>

/** Where what a note says comes from, said in the last line of its details. */
export type ExampleSource = 'ours' | 'flower_case' | 'web_case' | 'park_case' | 'startup_manual'

export interface ExampleSegment {
  readonly evidence: Evidence
  readonly customers: number
}

export interface ExampleNote {
  readonly evidence: Evidence
  /** Ids of the segments it serves. */
  readonly serves?: readonly string[]
  /** Ids of the notes it is linked to. */
  readonly links?: readonly string[]
  /** On channels. */
  readonly kind?: ChannelKind
  /** `ours` when not said. */
  readonly source?: ExampleSource
}

export interface ExampleCell {
  readonly expected: Level
  readonly established: Level
  readonly motivations: readonly Motivation[]
  readonly establishedCost?: Costs
  readonly expectedCost?: Costs
  /** Ids of the notes it leans on. */
  readonly leansOn: readonly string[]
  readonly evidence: Evidence
}

/** Where a number of a journey comes from, and how strong that is as evidence. */
export const strengthOf = {
  guess: 1,
  told: 2,
  similar: 2,
  counted: 3,
  measured: 4,
  price: 4,
  books: 5,
} as const satisfies Record<string, Strength>
export type ExampleBasis = keyof typeof strengthOf

/** A number with its range, or the same number low, likely and high where it is known; money per currency. */
export interface ExampleNumber {
  readonly basis: ExampleBasis
  readonly range: Range | Costs
}

export interface ExampleTactic {
  readonly stage: Stage
  /** In the catalogue of tactics, or null for one's own. */
  readonly kind: TacticKindId | null
  /** That of the catalogue when not said. */
  readonly medium?: Medium
  readonly status: TacticStatus
  readonly numbers: Readonly<Partial<Record<TacticNumber, ExampleNumber>>>
  /** Ids of the notes it is linked to. */
  readonly links: readonly string[]
}

export interface ExampleJourney {
  /** Ids of a segment and of a channel. */
  readonly segment: string
  readonly channel: string
  /** `month` when not said. */
  readonly period?: JourneyPeriod
  readonly worth?: Partial<Worth>
  readonly countsConsent?: boolean
  readonly numbers: Readonly<Partial<Record<JourneyNumber, ExampleNumber>>>
  readonly tactics: Readonly<Record<string, ExampleTactic>>
}

/** One stage of a funnel: what was counted in the latest weeks, or a share that is only believed. */
export interface ExampleStage {
  readonly counts: readonly number[]
  readonly target?: Target
  readonly rate?: ExampleNumber
  readonly isHidden?: boolean
}

/** The funnel of a journey, by weeks; what happens at each stage is said in words. */
export interface ExampleFunnel {
  /** Key of the journey that feeds it. */
  readonly journey: string
  /** First Monday that was counted. */
  readonly from: string
  readonly stages: Readonly<Partial<Record<Aarrr, ExampleStage>>>
  /** One list a week from the first on: people who came, and how many of them were there 1, 2, 3 … weeks later. */
  readonly cohorts: readonly (readonly (number | null)[])[]
  readonly lifetimes?: readonly Lifetime[]
}

/** People and conversions of one group, in its weight; its name is said where `armNames` asks for it. */
export interface ExampleArm {
  readonly people: number | null
  readonly conversions: number | null
  readonly weight?: number
}

/** Parts of an experiment that its words fill beside name, change and metric. */
export type ExampleSaying =
  'reason' | 'background' | 'quotes' | 'observed' | 'learned' | 'not_shown' | 'next' | 'notes'

export interface ExampleExperiment {
  readonly state: ExperimentState
  readonly kind: ExperimentKind
  readonly stage: Aarrr
  readonly says: readonly ExampleSaying[]
  readonly direction?: Direction
  readonly arms?: readonly ExampleArm[]
  /** Words for the names of its groups, in their order. */
  readonly armNames?: readonly string[]
  /** Words for the name of what must not get worse, with its counts by group. */
  readonly guardrail?: { readonly name: string; readonly counts: readonly (readonly [number, number])[] }
  readonly design?: Partial<TestDesign>
  /** The day it began; what begins is sealed then. */
  readonly start?: string
  readonly end?: string
  /** False for what was never planned, only counted afterwards. */
  readonly isSealed?: boolean
  readonly journeyStage?: Stage
  /** Key of a tactic of the journey. */
  readonly tactic?: string
  /** Key of an earlier experiment. */
  readonly follows?: string
  readonly cost?: Amount
  readonly reliability?: Strength
  readonly criticality?: Strength
  readonly decision?: Decision
  readonly metricsLooked?: number
  readonly ice?: readonly [impact: number, confidence: number, ease: number]
}

/** Funnel and experiments of an example; those of an idea first, in the order in which they stand. */
export interface ExampleTrials {
  readonly funnel: ExampleFunnel
  readonly experiments: Readonly<Record<string, ExampleExperiment>>
}

/**
 * The bones of a worked example: who, where, how much, each under its id and in its order. The words
 * stand in the locale area `examples`, see `ExampleKey`.
 */
export interface Example {
  /** The money it counts in whatever the language; that of the language when not said. */
  readonly currency?: ExampleCurrency
  /** Amounts that the words name: `{{bouquet}}`. */
  readonly amounts: Readonly<Record<string, Amount>>
  readonly segments: Readonly<Record<string, ExampleSegment>>
  readonly notes: Readonly<Record<Exclude<Block, 'customer_segments'>, Readonly<Record<string, ExampleNote>>>>
  /** By segment. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<Category, ExampleCell>>>>>
  readonly journeys: Readonly<Record<string, ExampleJourney>>
  readonly trials: ExampleTrials
}

export function inEach(USD: number, IDR: number, MYR: number): Amount {
  return { USD, IDR, MYR }
}

export function costs(USD: Range, IDR: Range, MYR: Range): Costs {
  return { USD, IDR, MYR }
}

/** An example that counts in rupiah in every language. */
export function rupiah(amount: number): Amount {
  return inEach(amount, amount, amount)
}

export function rupiahs(low: number, likely: number, high: number): Costs {
  return costs([low, likely, high], [low, likely, high], [low, likely, high])
}

/** A number that is known: `known('books', 0.41)`; or believed within a range: `known('guess', 0.2, 0.3, 0.5)`. */
export function known(basis: ExampleBasis, ...numbers: readonly [number] | Range): ExampleNumber {
  const [low, likely = low, high = low] = numbers
  return { basis, range: [low, likely, high] }
}

export function money(basis: ExampleBasis, range: Costs | Amount): ExampleNumber {
  const each = (amount: number | Range): Range =>
    typeof amount === 'number' ? [amount, amount, amount] : amount
  return { basis, range: { USD: each(range.USD), IDR: each(range.IDR), MYR: each(range.MYR) } }
}

/** It costs nothing but the time that is spent anyway. */
export const free: ExampleNumber = money('price', inEach(0, 0, 0))

/** What is sold across borders costs about the same everywhere: cents, and their round equals. */
export function digital(cents: number): Amount {
  return inEach(cents, cents * 100, cents * 4)
}

export function digitals([low, likely, high]: Range): Costs {
  const times = (factor: number): Range => [low * factor, likely * factor, high * factor]
  return costs([low, likely, high], times(100), times(4))
}
