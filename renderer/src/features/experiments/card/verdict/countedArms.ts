import { valueOf } from '#shared/methods/outcome.ts'
import { computeWilsonInterval } from '#shared/methods/wilsonInterval.ts'
import type { VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import type { CountedArm } from './layoutPicture.ts'

/** The groups as counted; null while a count is missing. */
export function countedArms({ arms }: Pick<VerdictSubject, 'arms'>): readonly CountedArm[] | null {
  const counted = arms.flatMap(({ people, conversions }) =>
    people === null || conversions === null ? [] : [{ hits: conversions, people }],
  )
  return counted.length === arms.length ? counted : null
}

/** Wilson's interval of a group as plain numbers; all of 0–1 where nobody was counted. */
export function wilsonOf({ hits, people }: CountedArm): { readonly low: number; readonly high: number } {
  const { lower, upper } = computeWilsonInterval(hits, people)
  return { low: valueOf(lower) ?? 0, high: valueOf(upper) ?? 1 }
}
