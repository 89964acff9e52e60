import type { Currency } from '../currency/currency.ts'
import type { Ranking } from '../experiment/scores.ts'

/** Fields of a plan that the user edits; part of what undo restores. */
export interface PlanMeta {
  readonly name: string
  readonly designedFor: string
  readonly designedBy: string
  /** From 1. */
  readonly iteration: number
  readonly currency: Currency
  readonly period: 'week' | 'month' | 'year'
  /** Printed at the foot of every page; empty when there is none. */
  readonly footer: string
  /** Simple mode: inspectors show the essentials and fold the rest away. */
  readonly simple: boolean
  /** Screens of this plan that are not wanted yet; names a later version knows are kept. */
  readonly hiddenScreens: readonly string[]
  /** The optional seventh column of the matrix is wanted, also while nothing stands in it. */
  readonly transactional: boolean
  /** By what experiments are ranked. */
  readonly ranking: Ranking
  /** Fields this version does not know, kept as they came. */
  readonly extra: Readonly<Record<string, JsonValue>>
}

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }
