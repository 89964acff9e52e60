import { sum } from './checks.ts'
import type { Arm } from './chiSquare.ts'
import type { Progress, Reading, VerdictInput } from './verdictTypes.ts'

/**
 * How far the plan is. Where people are split by chance they are counted over all arms, as no split comes out
 * to the person; else what one arm has too many does not make up for what another one lacks.
 */
export function measureProgress(input: VerdictInput): Progress {
  const { arms, plannedPerArm, looks, rule } = input
  const planned = plannedPerArm === null ? null : plannedPerArm * arms.length
  const { people, slowest } = countPeople(input, planned)
  const share = planned === null || planned === 0 ? null : people / planned
  if (looks.plan === 'simple') {
    const [control, ...variations] = arms.map((arm) => arm.conversions ?? 0)
    const fewest = Math.min(...variations.map((conversions) => conversions + (control ?? 0)))
    return { people, planned, share: fewest / looks.conversions, looks: null }
  }
  // The posterior has no threshold for a look: it waits for the planned number. [methods §2.7]
  if (looks.plan !== 'pocock' || share === null || rule === 'posterior') {
    return { people, planned, share, looks: null }
  }
  const reached = Math.min(looks.looks, Math.floor((slowest ?? share) * looks.looks + 1e-9))
  const read = Math.max(0, ...readingsIn(input).map(({ look }) => look))
  const next = Math.max(reached, read) + 1
  const nextAt =
    next > looks.looks || planned === null ? null : Math.ceil((planned * next) / looks.looks - 1e-9)
  return { people, planned, share, looks: { reached, planned: looks.looks, read, nextAt } }
}

/** What was read at the planned looks, the first of each, in their order; none of the posterior. [methods §2.6, §2.7] */
export function readingsIn({ looks, rule }: Pick<VerdictInput, 'looks' | 'rule'>): readonly Reading[] {
  if (looks.plan !== 'pocock' || rule === 'posterior') return []
  const seen = new Set<number>()
  const first = (looks.read ?? []).filter(({ look }) => {
    const isNew = look >= 1 && look < looks.looks && !seen.has(look)
    seen.add(look)
    return isNew
  })
  return first.toSorted((one, other) => one.look - other.look)
}

/** Those that count for the plan, and the share of it that the slowest arm has where each must have its own. */
function countPeople(input: VerdictInput, planned: number | null) {
  const counts = input.arms.map((arm) => arm.people ?? 0)
  const people = sum(counts)
  if (planned === null || planned === 0 || counts.length === 1 || isDrawnByLot(input)) {
    return { people, slowest: null }
  }
  const whole = sum(input.weights)
  const due = input.due ?? counts.map((_, index) => (planned * (input.weights[index] ?? 0)) / whole)
  const slowest = Math.min(...counts.map((count, index) => (due[index] ? count / due[index] : 1)))
  if (slowest >= 1 - 1e-9) return { people, slowest }
  return { people: sum(counts.map((count, index) => Math.min(count, due[index] ?? 0))), slowest }
}

/** Whether chance put people into the arms, at the same time. */
export function isDrawnByLot({ design, isRandomised }: VerdictInput): boolean {
  return design === 'comparison' && isRandomised
}

/**
 * Locked: nothing may be read. Early: only what the plan of looks decides may be read, or it goes on. Final:
 * the plan is complete, or there was none. [methods §2.6, §3.3]
 */
export type Standing = 'locked' | 'early' | 'final'

export function findStanding(input: VerdictInput, progress: Progress): Standing {
  const isComplete = progress.share === null || progress.share >= 1 - 1e-9
  switch (input.looks.plan) {
    // Of Pocock, too: before the end only what was read at a look counts, whatever has come since.
    case 'fixed':
    case 'pocock':
      return isComplete ? 'final' : 'locked'
    case 'simple':
      return 'early'
    case 'anytime':
      return progress.share !== null && isComplete ? 'final' : 'early'
  }
}

/** Whether the simple sequential plan has run out: every variation with the control has its conversions. */
export function hasEnoughConversions(arms: readonly Arm[], conversions: number): boolean {
  const [control, ...variations] = arms
  return variations.every(({ x }) => x + (control?.x ?? 0) >= conversions)
}
