import { sum } from './checks.ts'
import type { Arm } from './chiSquare.ts'
import type { Progress, VerdictInput } from './verdictTypes.ts'

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
  return { people, planned, share, looks: { reached, planned: looks.looks } }
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
    case 'fixed':
      return isComplete ? 'final' : 'locked'
    case 'pocock':
      if (isComplete) return 'final'
      return progress.looks && progress.looks.reached > 0 ? 'early' : 'locked'
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
