import { roundUp, sum } from '../../methods/checks.ts'
import { findRoot } from '../../methods/findRoot.ts'
import { computeMde, type Mde } from '../../methods/mde.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from '../../methods/outcome.ts'
import {
  computeArcsineSize,
  computeEvanMillerSize,
  computeFisherSize,
  computeSampleSize,
  type SizeQuestion,
} from '../../methods/sampleSize.ts'
import { sizeForms, type SizeForm } from './testDesign.ts'

/** People a comparison of groups needs. */
export interface GroupSizes {
  /** The form it was reckoned with: unequal groups are reckoned with ours alone. */
  readonly form: SizeForm
  /** For the first group, before rounding. */
  readonly exact: Outcome
  /** For every group, in their order. */
  readonly groups: readonly Outcome[]
  /** For all of them. */
  readonly total: Outcome
  /** For the first group, by every form; null where a form knows equal groups only. */
  readonly byForm: Readonly<Record<SizeForm, Outcome | null>>
}

/**
 * People for groups of these weights, each compared with the first at its part of α. With unequal weights the
 * comparison that needs most decides, and the others grow with it. [methods §2.5]
 */
export function reckonGroups(
  question: SizeQuestion,
  weights: readonly number[],
  asked: SizeForm,
): GroupSizes {
  const [control = 1, ...others] = weights
  const comparisons = Math.max(1, others.length)
  const isEqual = others.every((weight) => weight === control)
  const form = isEqual ? asked : 'pooled'
  const each = { ...question, alpha: question.alpha / comparisons }
  const pooled = others.map((weight) => {
    return computeSampleSize({ ...question, comparisons, ratio: weight / control }).exact
  })
  const exactBy = (one: SizeForm): Outcome | null => {
    if (one === 'pooled') return largest(pooled)
    return isEqual ? namedSize[one](each).exact : null
  }
  const exact = exactBy(form) ?? largest(pooled)
  const groups = weights.map((weight) => upwards(exact, weight / control))
  return {
    form,
    exact,
    groups,
    total: mapOutcome(exact, (people) => {
      return defined(sum(weights.map((weight) => peopleAt(people, weight / control))))
    }),
    // safe: every form has its answer
    byForm: Object.fromEntries(
      sizeForms.map((one) => [one, wholeOf(exactBy(one))]),
    ) as unknown as GroupSizes['byForm'],
  }
}

const namedSize = {
  evanMiller: computeEvanMillerSize,
  arcsine: computeArcsineSize,
  fisher: computeFisherSize,
}

/** The one that asks for most people; the first that has no value where one has none. */
function largest(sizes: readonly Outcome[]): Outcome {
  const values = sizes.map((size) => (size.kind === 'defined' ? size.value : NaN))
  return sizes.find(({ kind }) => kind !== 'defined') ?? defined(Math.max(...values))
}

function peopleAt(people: number, share: number): number {
  return roundUp(people * share)
}

function upwards(exact: Outcome, share: number): Outcome {
  return mapOutcome(exact, (people) => defined(peopleAt(people, share)))
}

function wholeOf(exact: Outcome | null): Outcome | null {
  return exact === null ? null : upwards(exact, 1)
}

/**
 * The smallest effect that so many people in the first group, and by their weights in the others, show: above the
 * baseline or below it; a fall is the rise of those who do not. [methods §2.5]
 */
export function reckonMde(question: MdeOfGroups, weights: readonly number[], isFall: boolean): Mde {
  if (!isFall) return riseOf(question, weights)
  const { absolute, p2 } = riseOf({ ...question, p1: 1 - question.p1 }, weights)
  return {
    p2: mapOutcome(p2, (left) => defined(1 - left)),
    absolute: mapOutcome(absolute, (points) => defined(-points)),
    relative: mapOutcome(absolute, (points) => defined(-points / question.p1)),
  }
}

export interface MdeOfGroups {
  /** People in the first group. */
  readonly n: number
  readonly p1: number
  readonly alpha: number
  readonly power: number
}

function riseOf(question: MdeOfGroups, weights: readonly number[]): Mde {
  const { n, p1, alpha, power } = question
  const [control = 1, ...others] = weights
  const each = alpha / Math.max(1, others.length)
  if (others.every((weight) => weight === control)) return computeMde({ n, p1, alpha: each, power })
  const ratio = Math.min(...others) / control
  /** Below 0 while the rate asks for more people than there are. */
  const surplus = (p2: number) => {
    const { exact } = computeSampleSize({ p1, p2, alpha: each, power, ratio })
    return (exact.kind === 'defined' ? 1 / exact.value : 0) - 1 / n
  }
  if (!(surplus(nearlyAll) > 0)) return { p2: unseen, absolute: unseen, relative: unseen }
  const p2 = findRoot(surplus, p1, nearlyAll)
  return { p2: defined(p2), absolute: defined(p2 - p1), relative: defined(p2 / p1 - 1) }
}
const nearlyAll = 1 - 1e-9
const unseen = undefinedBecause('not_detectable')
