import { describe, expect, test } from 'vitest'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { decideVerdict } from '#shared/methods/verdict.ts'
import { armsOf, findNote, inputOf } from './verdictInputs.ts'

const numberOf = (outcome: Outcome | undefined) => (outcome ? valueOf(outcome) : null) ?? NaN
const typical = ['200/4000', '250/4000']

describe('before anything is compared', () => {
  test('counts that cannot be are inconsistent, and nothing is computed', () => {
    for (const wrong of ['5/4', '-1/4', '1.5/4', '1/NaN']) {
      const verdict = decideVerdict(inputOf(['1/4', wrong]))
      expect(verdict).toMatchObject({ call: 'inconsistent', variations: [], sampleRatio: null })
      expect(verdict.reason).toBe(wrong === '5/4' ? 'inconsistent_input' : 'bad_input')
    }
    const guardrails = [{ id: 'g', betterWhen: 'down' as const, arms: armsOf('5/4', '1/4') }]
    expect(decideVerdict(inputOf(typical, { guardrails })).call).toBe('inconsistent')
  })

  test('a plan that cannot be is inconsistent', () => {
    for (const changes of [
      { weights: [1] },
      { weights: [0, 0] },
      { alpha: 1 },
      { prior: { a: 0, b: 1 } },
      { looks: { plan: 'pocock', looks: 0 } as const },
      { threshold: 1.2 },
      { design: 'threshold' as const },
      { plannedPerArm: NaN },
    ]) {
      expect(decideVerdict(inputOf(typical, changes)).call).toBe('inconsistent')
    }
  })

  test('nobody counted yet is no data, with the reason', () => {
    expect(decideVerdict(inputOf(['-/-', '1/4']))).toMatchObject({ call: 'noData', reason: 'missing_input' })
    expect(decideVerdict(inputOf(['0/0', '0/0']))).toMatchObject({ call: 'noData', reason: 'nobody_enters' })
    expect(decideVerdict(inputOf(['-/40', '1/40']))).toMatchObject({
      call: 'noData',
      reason: 'missing_input',
    })
  })

  test('people who did not come in the planned split hide the result', () => {
    const verdict = decideVerdict(inputOf(['92/920', '190/1080']))
    expect(verdict).toMatchObject({ call: 'mismatch', variations: [], probBest: [], notes: [] })
    expect(numberOf(verdict.sampleRatio?.pValue)).toBeCloseTo(0.00034661935, 9)
    expect(decideVerdict(inputOf(['92/920', '190/1080'], { weights: [46, 54] })).call).toBe('better')
  })
})

describe('while it runs', () => {
  const planned = { plannedPerArm: 5_000 }

  test('nothing may be read but the progress, the split and the guardrails', () => {
    const guardrails = [{ id: 'refunds', betterWhen: 'down' as const, arms: armsOf('10/4000', '40/4000') }]
    const verdict = decideVerdict(inputOf(typical, { ...planned, guardrails }))
    expect(verdict).toMatchObject({
      call: 'running',
      guardrailsHit: ['refunds'],
      sampleRatio: { isMismatch: false },
    })
    expect(verdict).toMatchObject({ variations: [], omnibus: null, probBest: [], best: null, notes: [] })
    expect(verdict.progress).toEqual({ people: 8_000, planned: 10_000, share: 0.8, looks: null })
  })

  test('conversions may still be missing', () => {
    expect(decideVerdict(inputOf(['-/4000', '-/4000'], planned)).call).toBe('running')
  })

  test('it opens with the last planned person, whichever group that one is in', () => {
    expect(decideVerdict(inputOf(['250/5010', '320/4989'], planned)).call).toBe('running')
    expect(decideVerdict(inputOf(['250/5010', '320/4990'], planned)).call).toBe('better')
  })
})

describe('the sealed rule decides', () => {
  test('a typical test is better, with everything that is shown beside it', () => {
    const verdict = decideVerdict(inputOf(typical))
    const [variation] = verdict.variations
    expect(verdict).toMatchObject({ call: 'better', best: 1, reason: null, omnibus: null })
    expect(variation).toMatchObject({ index: 1, call: 'better', byTest: 'better', byPosterior: 'better' })
    expect(variation?.test.method).toBe('z')
    expect(numberOf(variation?.test.p)).toBeCloseTo(0.015255824, 8)
    expect(numberOf(variation?.newcombe.lower)).toBeCloseTo(0.0023978715, 9)
    expect(numberOf(variation?.lift.lift)).toBeCloseTo(0.25, 12)
    expect(numberOf(variation?.probBetter)).toBeCloseTo(0.99235953, 8)
    expect(numberOf(verdict.probBest[1])).toBeCloseTo(0.99235953, 8)
  })

  test('40 of 400 against 57 of 400: the rules disagree, and the sealed one decides', () => {
    const byTest = decideVerdict(inputOf(['40/400', '57/400']))
    const byPosterior = decideVerdict(inputOf(['40/400', '57/400'], { rule: 'posterior' }))
    expect([byTest.call, byPosterior.call]).toEqual(['undecided', 'better'])
    for (const { variations } of [byTest, byPosterior]) {
      expect(variations[0]).toMatchObject({ byTest: 'undecided', byPosterior: 'better' })
      expect(numberOf(variations[0]?.test.p)).toBeCloseTo(0.066, 3)
      expect(numberOf(variations[0]?.probBetter)).toBeCloseTo(0.967, 3)
    }
  })

  test('a likely winner whose expected loss one cares about is not decided by the posterior', () => {
    const caring = { rule: 'posterior', caring: 0.0001 } as const
    expect(decideVerdict(inputOf(['40/400', '57/400'], caring)).call).toBe('undecided')
  })

  test('swapping the arms, or asking for less instead of more, turns better into worse', () => {
    expect(decideVerdict(inputOf(typical.toReversed())).call).toBe('worse')
    const down = decideVerdict(inputOf(typical, { betterWhen: 'down' }))
    expect(down).toMatchObject({ call: 'worse', best: null })
    expect(numberOf(down.variations[0]?.probBetter)).toBeCloseTo(1 - 0.99235953, 8)
    expect(numberOf(down.probBest[0])).toBeCloseTo(0.99235953, 8)
    expect(numberOf(down.variations[0]?.lossIfKept)).toBeCloseTo(1.300197e-5, 10)
  })

  test('nobody, or everybody, is untestable, also for the posterior', () => {
    const verdict = decideVerdict(inputOf(['0/60', '0/60'], { rule: 'posterior' }))
    expect(verdict).toMatchObject({ call: 'untestable', reason: 'no_contrast' })
    expect(decideVerdict(inputOf(['60/60', '60/60']))).toMatchObject({ reason: 'no_contrast' })
    expect(decideVerdict(inputOf(['3/9', '0/0']))).toMatchObject({ call: 'untestable', reason: 'empty_arm' })
  })

  test('a better variation with a guardrail wholly on the worse side is better but', () => {
    const guardrail = (id: string, arms: readonly string[], betterWhen: 'up' | 'down' = 'down') => ({
      id,
      betterWhen,
      arms: armsOf(...arms),
    })
    const guardrails = [
      guardrail('refunds', ['10/4000', '40/4000']),
      guardrail('complaints', ['10/4000', '12/4000']),
      guardrail('reviews', ['100/4000', '40/4000'], 'up'),
      guardrail('later', ['-/-', '-/-']),
    ]
    const verdict = decideVerdict(inputOf(typical, { guardrails }))
    expect(verdict).toMatchObject({ call: 'guardrail', best: 1, guardrailsHit: ['refunds', 'reviews'] })
    const onlyBad = [guardrail('complaints', ['10/4000', '12/4000'])]
    expect(decideVerdict(inputOf(typical, { guardrails: onlyBad })).call).toBe('better')
  })
})

describe('several variations', () => {
  test('Holm corrects, and the best of the better ones wins', () => {
    const verdict = decideVerdict(inputOf(['200/4000', '250/4000', '262/4000', '205/4000']))
    expect(verdict).toMatchObject({ call: 'better', best: 2 })
    expect(numberOf(verdict.omnibus?.df)).toBe(3)
    const [one, two, three] = verdict.variations.map(({ test }) => test)
    expect(numberOf(one?.pAdjusted)).toBeCloseTo(2 * numberOf(one?.p), 12)
    expect(numberOf(two?.pAdjusted)).toBeCloseTo(3 * numberOf(two?.p), 12)
    expect(numberOf(three?.pAdjusted)).toBe(numberOf(three?.p))
    expect(verdict.probBest.reduce((total, each) => total + numberOf(each), 0)).toBeCloseTo(1, 9)
  })

  test('what one test would call better is not decided among three', () => {
    const verdict = decideVerdict(inputOf(['200/4000', '245/4000', '200/4000', '201/4000']))
    expect(numberOf(verdict.variations[0]?.test.p)).toBeLessThan(0.05)
    expect(verdict.call).toBe('undecided')
  })

  test('the control wins only against all', () => {
    expect(decideVerdict(inputOf(['300/4000', '200/4000', '190/4000'])).call).toBe('worse')
    expect(decideVerdict(inputOf(['300/4000', '200/4000', '301/4000'])).call).toBe('undecided')
  })

  test('a guardrail of another variation does not hold the winner back', () => {
    const guardrails = [
      { id: 'g', betterWhen: 'down' as const, arms: armsOf('10/4000', '10/4000', '60/4000') },
    ]
    const verdict = decideVerdict(inputOf(['200/4000', '300/4000', '200/4000'], { guardrails }))
    expect(verdict).toMatchObject({ call: 'better', best: 1, guardrailsHit: [] })
  })

  test('the best variation that hits a guardrail gives way to a better one that hits none', () => {
    const guardrails = [
      { id: 'g', betterWhen: 'down' as const, arms: armsOf('10/4000', '60/4000', '10/4000') },
    ]
    const arms = ['200/4000', '320/4000', '290/4000']
    const verdict = decideVerdict(inputOf(arms, { guardrails }))
    expect(verdict).toMatchObject({ call: 'better', best: 2, guardrailsHit: [] })
    expect(findNote(verdict.notes, 'passedOver')).toEqual({ note: 'passedOver', index: 1 })
    const both = [
      {
        ...guardrails[0],
        id: 'g',
        betterWhen: 'down' as const,
        arms: armsOf('10/4000', '60/4000', '70/4000'),
      },
    ]
    const held = decideVerdict(inputOf(arms, { guardrails: both }))
    expect(held).toMatchObject({ call: 'guardrail', best: 1, guardrailsHit: ['g'] })
    expect(findNote(held.notes, 'passedOver')).toBeUndefined()
  })
})

describe('plans of looks', () => {
  test('simple sequential: a lead of 2.25 √N, or N conversions', () => {
    const simple = { looks: { plan: 'simple', conversions: 400 } as const }
    expect(decideVerdict(inputOf(['60/1000', '104/1000'], simple)).call).toBe('running')
    const won = decideVerdict(inputOf(['60/1000', '105/1000'], simple))
    expect(won).toMatchObject({ call: 'better', progress: { share: 165 / 400 } })
    expect(decideVerdict(inputOf(['105/1000', '60/1000'], simple)).call).toBe('worse')
    const over = decideVerdict(inputOf(['190/3000', '210/3000'], simple))
    expect(over.call).toBe('undecided')
    expect(findNote(over.notes, 'earlyExaggerated')).toBeUndefined()
    const unequal = { ...simple, weights: [1, 2] }
    expect(decideVerdict(inputOf(['60/1000', '205/2000'], unequal))).toMatchObject({
      call: 'untestable',
      reason: 'inconsistent_input',
    })
  })

  test('anytime: decided where the sequence leaves out 0, never by a handful', () => {
    const anytime = { plannedPerArm: 20_000, looks: { plan: 'anytime', expected: 5_000 } as const }
    expect(decideVerdict(inputOf(typical, anytime)).call).toBe('running') // p = 0.015 at a fixed end
    const won = decideVerdict(inputOf(['200/4000', '300/4000'], anytime))
    expect(won.call).toBe('better')
    const [variation] = won.variations
    expect(variation?.sequence).toMatchObject({ level: 0.95 })
    expect(variation?.sequence?.lower).toBeGreaterThan(0)
    expect(variation?.sequence?.lower).toBeLessThan(numberOf(variation?.newcombe.lower))
    expect(variation?.sequence?.upper).toBeGreaterThan(numberOf(variation?.newcombe.upper))
    expect(decideVerdict(inputOf(['200/4000', '300/4000'])).variations[0]?.sequence).toBe(null)
    expect(decideVerdict(inputOf(['0/2', '2/2'], anytime)).call).toBe('running')
    expect(decideVerdict(inputOf(['1000/20000', '1010/20000'], anytime)).call).toBe('undecided')
  })
})

describe('one arm and a threshold', () => {
  test.each([
    { counts: '9/30', threshold: 0.2, call: 'supported' },
    { counts: '2/50', threshold: 0.1, call: 'undecided' },
    { counts: '1/50', threshold: 0.1, call: 'contradicted' },
    { counts: '2/2', threshold: 0.1, call: 'undecided' }, // likely, but fewer than 3
  ])('$counts against $threshold is $call', ({ counts, threshold, call }) => {
    expect(decideVerdict(inputOf([counts], { threshold }))).toMatchObject({ call, variations: [] })
  })

  test('9 of 30 against 20 %: 92.5 %, and 9 is the fewest that would do', () => {
    const { threshold, progress } = decideVerdict(inputOf(['9/30'], { threshold: 0.2, plannedPerArm: 30 }))
    expect(numberOf(threshold?.posteriorProbExceeds)).toBeCloseTo(0.92540013, 8)
    expect(numberOf(threshold?.pValueExceeds)).toBeCloseTo(0.12865075, 8)
    expect(numberOf(threshold?.winningCount)).toBe(9)
    expect(progress.share).toBe(1)
  })

  test('where lower is better few complaints support it, and many contradict it', () => {
    const rule = { threshold: 0.2, betterWhen: 'down' } as const
    const few = decideVerdict(inputOf(['2/50'], rule))
    expect(few.call).toBe('supported')
    const most = numberOf(few.threshold?.winningCount)
    expect(decideVerdict(inputOf([`${most}/50`], rule)).call).toBe('supported')
    expect(decideVerdict(inputOf([`${most + 1}/50`], rule)).call).toBe('undecided')
    expect(decideVerdict(inputOf(['20/50'], rule)).call).toBe('contradicted')
  })

  test('below the planned number it is locked; without a threshold there is nothing to test', () => {
    const locked = decideVerdict(inputOf(['9/30'], { threshold: 0.2, plannedPerArm: 40 }))
    expect(locked).toMatchObject({ call: 'running', threshold: null, notes: [] })
    expect(decideVerdict(inputOf(['9/30']))).toMatchObject({ call: 'untestable', reason: 'missing_input' })
  })

  test('an interview is counts, and 3 of 11 is no percentage', () => {
    const verdict = decideVerdict(inputOf(['3/11'], { design: 'interview', plannedPerArm: 20 }))
    expect(verdict).toMatchObject({ call: 'counts', threshold: null })
    expect(findNote(verdict.notes, 'countsNotPercent')).toMatchObject({ people: 11, control: null })
    const written = { design: 'interview', threshold: 0.1 } as const
    expect(decideVerdict(inputOf(['5/11'], written)).call).toBe('supported')
  })
})

describe('what was not randomised', () => {
  test('the two e-mail campaigns differ, and that is all that may be said', () => {
    const verdict = decideVerdict(inputOf(['30/95', '400/950'], { isRandomised: false }))
    expect(verdict).toMatchObject({ call: 'changed', best: null, sampleRatio: null })
    expect(numberOf(verdict.variations[0]?.test.p)).toBeCloseTo(0.04682689, 8)
    expect(findNote(verdict.notes, 'notRandomised')).toBeDefined()
    expect(findNote(verdict.notes, 'likelyButWrong')).toBeUndefined()
  })

  test('before and after is at most changed at the same time', () => {
    const rule = { design: 'beforeAfter' } as const
    expect(decideVerdict(inputOf(['200/4000', '300/5000'], rule)).call).toBe('changed')
    expect(decideVerdict(inputOf(['200/4000', '250/5000'], rule)).call).toBe('undecided')
  })
})
