import { readFileSync } from 'node:fs'
import { fillIn } from '#shared/lib/fillIn.ts'
import type { Language } from '#shared/lib/language.ts'
import type { Arm, Experiment } from '#shared/model/experiment/experiment.ts'
import type { VerdictTexts } from '#shared/model/experiment/sayShares.ts'
import { defaultDesign, type TestDesign } from '#shared/model/experiment/testDesign.ts'
import { readLook } from '#shared/model/experiment/looks.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { verdictSubject, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { buildFunnelPlan, experimentId, inState, stamp, withIdea } from '#tests/support/trialBuilders.ts'

type Json = Readonly<Record<string, string>>
const words = (area: string, language: Language) =>
  JSON.parse(
    readFileSync(new URL(`../../../../shared/locales/${language}/${area}.json`, import.meta.url), 'utf8'),
  ) as Json

/** The texts of a language; a key without one fails, and every key that was said is noted. */
export function textsIn(language: Language, said = new Set<string>()): VerdictTexts {
  const [texts, reasons] = [words('verdict', language), words('journeys', language)]
  return {
    language,
    text: (key, values = {}) => {
      said.add(key)
      const text =
        texts[key] ?? texts[`${key}_${values['count'] === 1 && language === 'en' ? 'one' : 'other'}`]
      if (text === undefined) throw new Error(`${language}: no text for ${key}`)
      return fillIn(text, values)
    },
    reason: (reason) => reasons[`reason_${reason}`] ?? `no words for ${reason}`,
  }
}

const arm = (people: number | null, conversions: number | null, index = 1, name = ''): Arm => ({
  id: `arm${index}`,
  name,
  weight: 1,
  people,
  conversions,
})
const arms = (...counts: readonly (readonly [number, number])[]) =>
  counts.map(([conversions, people], index) => arm(people, conversions, index + 1))
const hypothesis = {
  change: 'ask at the till',
  metric: 'the share who let us text them',
  direction: 'up',
  reason: 'it is a present',
} as const
const down = { ...hypothesis, direction: 'down' } as const

/** An experiment that runs, sealed, with these counts. */
function subjectOf(
  kind: Experiment['kind'],
  design: Partial<TestDesign>,
  counts: ExperimentPatch = {},
  patch: ExperimentPatch = {},
): VerdictSubject {
  const id = experimentId('exp')
  const { metricsLooked = 1, guardrails: watched = [] } = counts
  const terms = {
    ...{ design: { ...defaultDesign, planned: 1, ...design }, hypothesis, metricsLooked },
    guardrails: watched,
    ...patch,
  }
  const plan = inState(withIdea(buildFunnelPlan(), { id, kind }, terms), id, 'running', stamp('seal'))
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return verdictSubject(plan, { ...experiment, ...counts })
}

const ab = (...counts: readonly (readonly [number, number])[]) =>
  subjectOf('ab', {}, { arms: arms(...counts) })
const yes = (hits: number, people: number, threshold = 0.2, patch: ExperimentPatch = {}) =>
  subjectOf('threshold', { threshold, planned: people }, { arms: arms([hits, people]) }, patch)

const guardrails = [
  {
    id: 'g1',
    name: 'Complaints',
    betterWhen: 'down',
    counts: [
      { people: 4000, conversions: 20 },
      { people: 4000, conversions: 90 },
    ],
  },
] as const

/** One experiment for every call, and for every way a call is told. */
export const subjects: Readonly<Record<string, VerdictSubject>> = {
  noData: subjectOf('ab', {}),
  'noData half': subjectOf('ab', {}, { arms: [arm(100, 3, 1), arm(null, null, 2)] }),
  inconsistent: ab([120, 100], [3, 100]),
  mismatch: ab([20, 920], [70, 1080]),
  running: subjectOf('ab', { planned: 1000 }, { arms: arms([20, 480], [30, 500]) }),
  'running pocock': subjectOf(
    'ab',
    { planned: 1000, looks: { ...defaultDesign.looks, plan: 'pocock' } },
    { arms: arms([50, 500], [55, 500]) },
  ),
  'running simple': subjectOf(
    'ab',
    { looks: { ...defaultDesign.looks, plan: 'simple' } },
    { arms: arms([50, 500], [55, 500]) },
  ),
  'running anytime': subjectOf(
    'ab',
    { planned: 5000, looks: { ...defaultDesign.looks, plan: 'anytime' } },
    { arms: arms([50, 500], [55, 500]) },
  ),
  untestable: ab([0, 100], [0, 100]),
  better: ab([200, 4000], [250, 4000]),
  'better early': readAt([4010, 4010], arms([200, 4000], [320, 4000])),
  'running pocock, read': readAt([4500, 4500], arms([200, 4000], [220, 4000])),
  'running pocock, before the first': subjectOf(
    'ab',
    { planned: 1000, looks: { ...defaultDesign.looks, plan: 'pocock' } },
    { arms: arms([5, 100], [5, 100]) },
  ),
  'better by lead': subjectOf(
    'ab',
    { looks: { ...defaultDesign.looks, plan: 'simple' } },
    { arms: arms([100, 2000], [160, 2000]) },
  ),
  'better down': subjectOf('ab', {}, { arms: arms([250, 4000], [200, 4000]) }, { hypothesis: down }),
  'better without words': subjectOf(
    'ab',
    {},
    { arms: arms([200, 4000], [250, 4000]) },
    { hypothesis: { ...hypothesis, change: '' } },
  ),
  worse: ab([250, 4000], [200, 4000]),
  'worse down': subjectOf('ab', {}, { arms: arms([200, 4000], [250, 4000]) }, { hypothesis: down }),
  'worse without words': subjectOf(
    'ab',
    {},
    { arms: arms([250, 4000], [200, 4000]) },
    { hypothesis: { ...hypothesis, metric: '' } },
  ),
  'worse, all of several': subjectOf('several', {}, { arms: arms([300, 4000], [200, 4000], [190, 4000]) }),
  undecided: ab([40, 400], [57, 400]),
  'undecided, likely worse': ab([57, 400], [40, 400]),
  'undecided by posterior': subjectOf('ab', { rule: 'posterior' }, { arms: arms([40, 400], [44, 400]) }),
  'better by posterior': subjectOf('ab', { rule: 'posterior' }, { arms: arms([40, 400], [57, 400]) }),
  'undecided alike': ab([40, 400], [40, 400]),
  'undecided, several': subjectOf('several', {}, { arms: arms([30, 400], [38, 400], [33, 400]) }),
  'undecided, few': ab([1, 8], [5, 9]),
  'undecided, none can stand out': ab([3, 4], [4, 4]),
  'undecided, few and down': subjectOf('ab', {}, { arms: arms([8, 20], [6, 20]) }, { hypothesis: down }),
  'nobody in one group': ab([0, 40], [9, 40]),
  guardrail: subjectOf('ab', {}, { arms: arms([200, 4000], [250, 4000]), guardrails }),
  'guardrail while running': subjectOf(
    'ab',
    { planned: 9000 },
    { arms: arms([200, 4000], [250, 4000]), guardrails },
  ),
  'two guardrails': subjectOf(
    'ab',
    {},
    {
      arms: arms([200, 4000], [250, 4000]),
      guardrails: [...guardrails, { ...guardrails[0], id: 'g2', name: 'Refunds' }],
    },
  ),
  'changed up': subjectOf('beforeAfter', {}, { arms: arms([200, 4000], [250, 4000]) }),
  'changed down': subjectOf('beforeAfter', {}, { arms: arms([9, 20], [0, 20]) }),
  'changed, several': subjectOf(
    'several',
    { isRandomised: false },
    { arms: arms([400, 4000], [600, 4000], [200, 4000]) },
  ),
  supported: yes(9, 30),
  'supported, sure': yes(90, 150, 0.5),
  'supported down': yes(1, 30, 0.25, { hypothesis: down }),
  'supported plain': yes(20, 30, 1 / 3, { hypothesis: { ...hypothesis, change: '' } }),
  'supported down plain': yes(1, 60, 0.1, { hypothesis: { ...down, change: '' } }),
  contradicted: yes(1, 50, 0.1),
  'contradicted down': yes(25, 30, 0.5, { hypothesis: down }),
  'contradicted plain': yes(0, 30, 0.37, { hypothesis: { ...hypothesis, change: '' } }),
  'contradicted down plain': yes(25, 30, 0.5, { hypothesis: { ...down, change: '' } }),
  'undecided threshold': yes(6, 30),
  'undecided threshold down': yes(6, 30, 0.2, { hypothesis: down }),
  'undecided, too few hits': yes(2, 4, 0.1),
  'few, down': yes(2, 10, 0.5, { hypothesis: down }),
  'few, none would do': yes(1, 2, 0.9),
  'fake door': subjectOf('fakeDoor', { threshold: 0.05, planned: 200 }, { arms: arms([20, 200]) }),
  'fake door, few': subjectOf('fakeDoor', { threshold: 0.05, planned: 20 }, { arms: arms([4, 20]) }),
  counts: subjectOf('interview', { planned: null }, { arms: arms([4, 12]) }),
  'counts of many': subjectOf('interview', { planned: null }, { arms: arms([14, 45]) }),
  'many looks': subjectOf('ab', {}, { arms: arms([200, 4000], [250, 4000]), metricsLooked: 20 }),
  'many looks beside a threshold': yes(9, 30, 0.2, { metricsLooked: 20 }),
  'many looks beside a posterior': subjectOf(
    'ab',
    { rule: 'posterior' },
    { arms: arms([200, 4000], [250, 4000]), metricsLooked: 20 },
  ),
  'better at any time': subjectOf(
    'ab',
    { looks: { ...defaultDesign.looks, plan: 'anytime' }, rule: 'posterior' },
    { arms: arms([200, 4000], [320, 4000]) },
  ),
  'better by a lead beyond the plan': subjectOf(
    'several',
    { looks: { ...defaultDesign.looks, plan: 'simple', conversions: 200 } },
    { arms: arms([100, 2000], [180, 2000], [100, 2000]) },
  ),
  'running simple, several': subjectOf(
    'several',
    { looks: { ...defaultDesign.looks, plan: 'simple', conversions: 400 } },
    { arms: arms([50, 2000], [50, 2000], [50, 2000]) },
  ),
  'undecided, several, beyond 0': subjectOf(
    'several',
    {},
    { arms: arms([200, 4000], [245, 4000], [200, 4000], [201, 4000]) },
  ),
  'undecided by the rule, beyond 0': subjectOf(
    'ab',
    { rule: 'posterior', caring: 0 },
    { arms: arms([200, 4000], [250, 4000]) },
  ),
  'passed over': subjectOf(
    'several',
    {},
    {
      arms: arms([200, 4000], [320, 4000], [290, 4000]),
      guardrails: [
        {
          ...guardrails[0],
          counts: [
            { people: 4000, conversions: 10 },
            { people: 4000, conversions: 60 },
            { people: 4000, conversions: 10 },
          ],
        },
      ],
    },
  ),
  'not sealed': { ...ab([200, 4000], [250, 4000]), ...unsealed(false) },
  'seal taken off': { ...ab([200, 4000], [250, 4000]), ...unsealed(true) },
  'rule changed': { ...ab([200, 4000], [250, 4000]), amendments: 2 },
  'surely alike': ab([500, 5000], [498, 5000]),
  'own name': subjectOf(
    'ab',
    {},
    { arms: [arm(4000, 200, 1), arm(4000, 250, 2, 'Big')] },
    { hypothesis: { ...hypothesis, change: '' } },
  ),
  'test decides, chance would not': subjectOf('ab', { caring: 0 }, { arms: arms([200, 4000], [250, 4000]) }),
}

function unsealed(wasSealed: boolean) {
  const { experiment } = ab([200, 4000], [250, 4000])
  return { experiment: { ...experiment, seal: null }, wasSealed }
}

/** One of which a look was read, and which went on being counted. */
function readAt([a, b]: readonly [number, number], then: readonly Arm[]): VerdictSubject {
  const id = experimentId('exp')
  const design = {
    ...defaultDesign,
    planned: 8000,
    looks: { ...defaultDesign.looks, plan: 'pocock' as const },
  }
  const begun = inState(
    withIdea(buildFunnelPlan(), { id }, { design, hypothesis }),
    id,
    'running',
    stamp('seal'),
  )
  const read = readLook(updateExperiment(begun, id, { arms: then }, stamp('count')), id, stamp('look'))
  const now = then.map((each, index) => ({ ...each, people: index === 0 ? a : b }))
  const plan = updateExperiment(read, id, { arms: now }, stamp('more'))
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return verdictSubject(plan, experiment)
}
