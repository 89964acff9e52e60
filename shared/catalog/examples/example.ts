import type { Block, ChannelKind, Evidence } from '../../model/note/note.ts'
import type { Category, Level, Motivation } from '../../model/relationship/relationship.ts'

/** A worked example speaks of the money of a country whose language it speaks. */
export type ExampleCurrency = 'USD' | 'IDR' | 'MYR'

/** One amount in minor units of each currency; price levels differ, so none is converted. */
export type Amount = Readonly<Record<ExampleCurrency, number>>

/** Low, likely and high in minor units per customer and month. */
export type Range = readonly [low: number, likely: number, high: number]
export type Costs = Readonly<Record<ExampleCurrency, Range>>

/** Where what a note says comes from, said in the last line of its details. */
export type ExampleSource = 'ours' | 'flower_case' | 'web_case' | 'startup_manual'

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

/**
 * The bones of a worked example: who, where, how much, each under its id and in its order. The words
 * stand in the locale area `examples`, see `ExampleKey`.
 */
export interface Example {
  /** Amounts that the words name: `{{bouquet}}`. */
  readonly amounts: Readonly<Record<string, Amount>>
  readonly segments: Readonly<Record<string, ExampleSegment>>
  readonly notes: Readonly<Record<Exclude<Block, 'customer_segments'>, Readonly<Record<string, ExampleNote>>>>
  /** By segment. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<Category, ExampleCell>>>>>
}

export function inEach(USD: number, IDR: number, MYR: number): Amount {
  return { USD, IDR, MYR }
}

export function costs(USD: Range, IDR: Range, MYR: Range): Costs {
  return { USD, IDR, MYR }
}
