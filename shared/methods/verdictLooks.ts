import { sum } from './checks.ts'
import type { Arm } from './chiSquare.ts'
import type { Progress, VerdictInput } from './verdictTypes.ts'

/** How far the plan is. Planned people are counted over all arms, as no split comes out to the person. */
export function measureProgress({ arms, plannedPerArm, looks }: VerdictInput): Progress {
  const people = sum(arms.map((arm) => arm.people ?? 0))
  const planned = plannedPerArm === null ? null : plannedPerArm * arms.length
  const share = planned === null || planned === 0 ? null : people / planned
  if (looks.plan === 'simple') {
    const conversions = sum(arms.map((arm) => arm.conversions ?? 0))
    return { people, planned, share: conversions / looks.conversions, looks: null }
  }
  if (looks.plan !== 'pocock' || share === null) return { people, planned, share, looks: null }
  const reached = Math.min(looks.looks, Math.floor(share * looks.looks + 1e-9))
  return { people, planned, share, looks: { reached, planned: looks.looks } }
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
