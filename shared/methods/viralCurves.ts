import { isAmount, isPeriods, isShare } from './checks.ts'
import { fail, ok, type Result } from '../lib/result.ts'

/** Index 0 is the start, then one entry a cycle. */
export interface ViralRetention {
  readonly joined: readonly number[]
  readonly total: readonly number[]
  readonly active: readonly number[]
}

type Refused = { readonly code: 'bad_input' | 'inconsistent_input' }

/** newₙ₊₁ = K·newₙ, activeₙ₊₁ = ρ·activeₙ + newₙ₊₁: each joiner invites once, a cycle later. [methods §1.5] */
export function computeViralRetention(
  start: number,
  k: number,
  retention: number,
  cycles: number,
): Result<ViralRetention, Refused> {
  if (!isAmount(start) || !isAmount(k) || !isShare(retention) || !isPeriods(cycles)) {
    return fail({ code: 'bad_input' })
  }
  const joined = [start]
  const total = [start]
  const active = [start]
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const fresh = k * (joined[cycle] ?? 0)
    joined.push(fresh)
    total.push((total[cycle] ?? 0) + fresh)
    active.push(retention * (active[cycle] ?? 0) + fresh)
  }
  return ok({ joined, total, active })
}

export interface ViralSaturation {
  readonly total: readonly number[]
  /** The loop would have gone past the market: the line ends there, and that is to be said. */
  readonly isCapped: boolean
}

/** newₙ₊₁ = K·newₙ·(1 − Uₙ/M), never past the market M > 0 that holds the start. [methods §1.5] */
export function computeViralSaturation(
  start: number,
  k: number,
  market: number,
  cycles: number,
): Result<ViralSaturation, Refused> {
  if (!isAmount(start) || !isAmount(k) || !isAmount(market) || !isPeriods(cycles)) {
    return fail({ code: 'bad_input' })
  }
  if (market === 0 || start > market) return fail({ code: 'inconsistent_input' })
  const total = [start]
  let reached = start
  let fresh = start
  let isCapped = false
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const wanted = k * fresh * (1 - reached / market)
    isCapped ||= reached + wanted > market
    fresh = Math.min(wanted, market - reached)
    reached += fresh
    total.push(reached)
  }
  return ok({ total, isCapped })
}
