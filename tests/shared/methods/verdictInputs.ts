import type { ArmCount, VerdictInput, VerdictNote } from '#shared/methods/verdictTypes.ts'

/** Conversions of people, as "40/400" says it; "-" is what nobody wrote down. */
export function armsOf(...texts: readonly string[]): readonly ArmCount[] {
  const countOf = (text: string | undefined) => (text === undefined || text === '-' ? null : Number(text))
  return texts.map((text) => {
    const [conversions, people] = text.split('/')
    return { conversions: countOf(conversions), people: countOf(people) }
  })
}

/** A plain A/B test of which nothing was planned, with what is said otherwise. */
export function inputOf(arms: readonly string[], changes: Partial<VerdictInput> = {}): VerdictInput {
  return {
    design: arms.length === 1 ? 'threshold' : 'comparison',
    arms: armsOf(...arms),
    weights: arms.map(() => 1),
    betterWhen: 'up',
    plannedPerArm: null,
    looks: { plan: 'fixed' },
    rule: 'test',
    alpha: 0.05,
    caring: 0.002,
    prior: { a: 1, b: 1 },
    threshold: null,
    isRandomised: true,
    guardrails: [],
    metricsLooked: 1,
    ...changes,
  }
}

export function findNote<Name extends VerdictNote['note']>(notes: readonly VerdictNote[], name: Name) {
  return notes.find((each): each is Extract<VerdictNote, { note: Name }> => each.note === name)
}
