import { describe, expect, it } from 'vitest'
import { fillIn } from '#shared/lib/fillIn.ts'
import { formatPercent } from '#shared/lib/formatNumber.ts'
import type { StageId } from '#shared/lib/ids.ts'
import { experimentKinds } from '#shared/model/experiment/experimentKinds.ts'
import { nameTerm, sayTerm, termsOfKind, type TermTexts } from '#shared/model/experiment/sayTerm.ts'
import common from '#shared/locales/en/common.json' with { type: 'json' }
import experiment from '#shared/locales/en/experiment.json' with { type: 'json' }
import type { JsonValue } from '#shared/model/plan/planMeta.ts'

const texts: TermTexts = {
  language: 'en',
  text: (key, values = {}) => fillIn(experiment[key], values),
  kind: (kind) => common[`experimentKind_${kind}`],
  stage: (id) => (id === ('signed' as StageId) ? 'Signed up' : null),
  rate: (share) => formatPercent(share, 'en'),
}
const say = (term: string, value: JsonValue | undefined) =>
  sayTerm(term, value, texts).replaceAll('\u00a0', ' ')

describe('a term of a rule', () => {
  it.each<[string, JsonValue | undefined, string]>([
    ['kind', 'threshold', common.experimentKind_threshold],
    ['stage', 'signed', 'Signed up'],
    ['stage', 'long gone', experiment.value_gone],
    ['direction', 'down', experiment.direction_down],
    ['worthwhile', 0.31, '31 %'],
    ['planned', 16316, '16,316'],
    ['caring', 0.002, '0.2 points'],
    ['prior', { a: 1, b: 2 }, '1 and 2'],
    ['looks', { plan: 'pocock', looks: 4 }, 'At planned looks (4)'],
    ['looks', { plan: 'fixed', looks: 4 }, 'Once, at the end'],
    ['weights', [1, 1], '1 : 1'],
    ['isRandomised', false, experiment.value_notRandom],
    ['event', 'paid', 'paid'],
    ['metricsLooked', 12, '12'],
    ['guardrails', [], experiment.value_none],
    [
      'guardrails',
      [
        { id: 'g1', name: 'Refunds', betterWhen: 'down' },
        { id: 'g2', name: ' ', betterWhen: 'up' },
      ],
      'Refunds (better when low); … (better when high)',
    ],
    ['metric', '', experiment.value_none],
    ['threshold', null, experiment.value_none],
  ])('%s %j is “%s”', (term, value, said) => expect(say(term, value)).toBe(said))

  it('that a file made up can be read all the same', () => {
    expect(say('mood', { of: 'day' })).toBe('{"of":"day"}')
    expect(say('rule', 'dice')).toBe('dice')
    expect(nameTerm('mood', texts)).toBe('mood')
  })

  it('has a name, whatever is tried', () => {
    for (const kind of experimentKinds)
      for (const term of termsOfKind(kind)) expect(nameTerm(term, texts)).toBe(experiment[`term_${term}`])
  })
})
