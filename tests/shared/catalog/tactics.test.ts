import { describe, expect, it } from 'vitest'
import { stagesFor, tacticKindOf, tacticKinds } from '#shared/catalog/tactics.ts'
import en from '#shared/locales/en/tactics.json'
import idTexts from '#shared/locales/id/tactics.json'
import ms from '#shared/locales/ms/tactics.json'
import { phaseOf, stages, stagesOf } from '#shared/model/journey/stages.ts'

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, id: idTexts, ms }
const channels = ['physical', 'web'] as const

describe('the catalogue of tactics', () => {
  it('holds every tactic of the sources once: 54', () => {
    expect(tacticKinds).toHaveLength(54)
    expect(new Set(tacticKinds.map(({ id }) => id)).size).toBe(54)
  })

  it('offers something on every stage of both kinds of channel', () => {
    for (const channel of channels)
      for (const stage of stagesOf(channel)) {
        const found = tacticKinds.filter((kind) => kind.on[channel]?.some((each) => each === stage))
        expect(found.length, `${channel} ${stage}`).toBeGreaterThan(0)
      }
  })

  it('gives a tactic the stages of a channel of the other kind where they map to', () => {
    const brochures = tacticKindOf('brochures')
    const trial = tacticKindOf('gated_content')
    expect(brochures && stagesFor(brochures, 'web')).toEqual(['acquire'])
    expect(trial && stagesFor(trial, 'physical')).toEqual(['purchase'])
  })

  it('knows nothing of one’s own tactic and of one from a later version', () => {
    expect(tacticKindOf(null)).toBeNull()
    expect(tacticKindOf('hologram')).toBeNull()
    expect(tacticKindOf('toString')).toBeNull()
  })
})

describe.each(tacticKinds.map((kind) => [kind.id, kind] as const))('the tactic %s', (id, kind) => {
  it('stands on stages that its channels have, and feeds an AARRR stage', () => {
    expect(Object.keys(kind.on).length).toBeGreaterThan(0)
    expect(kind.aarrr.length).toBeGreaterThan(0)
    for (const channel of channels) {
      const on = kind.on[channel]
      if (on) expect(stagesOf(channel)).toEqual(expect.arrayContaining([...on]))
      expect(stagesFor(kind, channel).length).toBeGreaterThan(0)
    }
  })

  it.each(Object.keys(languages))('is told in %s: name, what it is, an example, a metric', (language) => {
    const texts = languages[language] ?? {}
    const words = (part: string) => (texts[`${id}_${part}`] ?? '').length
    expect(words('name')).toBeGreaterThan(1)
    expect(words('name')).toBeLessThanOrEqual(60)
    for (const part of ['what', 'example', 'metric']) expect(words(part), part).toBeGreaterThan(3)
  })
})

it('tactics are ordered by phase: Get, Keep, Grow', () => {
  const first = (kind: (typeof tacticKinds)[number]) =>
    phaseOf(Object.values(kind.on).flat()[0] ?? 'awareness')
  const phases = tacticKinds.map(first).join(' ')
  expect(phases).toMatch(/^(get ?)+(keep ?)+(grow ?)+$/)
})

it('every stage says what it means, what to ask, and an example, in three languages', () => {
  for (const texts of Object.values(languages))
    for (const stage of stages)
      for (const part of ['meaning', 'ask', 'example'])
        expect((texts[`stage_${stage}_${part}`] ?? '').length, `${stage} ${part}`).toBeGreaterThan(10)
})
