import { describe, expect, it } from 'vitest'
import { createExample } from '#shared/catalog/examples/createExample.ts'
import { exampleIds, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import { eachRecord } from '#shared/document/records.ts'
import { languages, type Language } from '#shared/lib/language.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { economicsOf, figureRanges } from '#shared/model/journey/economics.ts'
import { journeyId, type Journey } from '#shared/model/journey/journey.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { modelOf, resultOf, type Scope } from '#shared/model/journey/journeyModel.ts'
import { stagesOf } from '#shared/model/journey/stages.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { tacticsOf, tacticsOn } from '#shared/model/tactic/getTactic.ts'
import en from '#shared/locales/en/examples.json'
import idTexts from '#shared/locales/id/examples.json'
import ms from '#shared/locales/ms/examples.json'
import { noteId, testTime } from '#tests/support/builders.ts'

const texts = { en, id: idTexts, ms }
const build = (id: ExampleId, language: Language): Plan =>
  createExample({ id, texts: texts[language], language, now: testTime })
const journeysIn = (plan: Plan): Journey[] =>
  [...eachRecord(plan.records)].filter((record) => record.type === 'journey')

function said(outcome: Outcome): number {
  const value = valueOf(outcome)
  if (value === null) throw new Error(`has no value: ${JSON.stringify(outcome)}`)
  return value
}

function figuresOf(plan: Plan, journey: Journey, scope: Scope = 'now') {
  const model = modelOf(plan, journey.id, scope)
  if (!model) throw new Error(`no model of ${journey.id}`)
  return economicsOf(model, journey.worth).figures
}

function figuresIn(plan: Plan, segment: string, channel: string) {
  const journey = getJourney(plan, journeyId(noteId(segment), noteId(channel)))
  if (!journey) throw new Error(`no journey ${segment} ${channel}`)
  return figuresOf(plan, journey)
}

const all = exampleIds.flatMap((id) => languages.map((language) => [id, language] as const))

describe.each(all)('the journeys of %s in %s', (id, language) => {
  const plan = build(id, language)
  const journeys = journeysIn(plan)

  it('are at least two, each with something on every stage, some of it running, planned and only an idea', () => {
    expect(journeys.length).toBeGreaterThanOrEqual(2)
    for (const journey of journeys) {
      const kind = getNote(plan, journey.channel)?.channelKind
      if (!kind) throw new Error('a channel without a kind')
      for (const stage of stagesOf(kind)) {
        expect(tacticsOn(plan, journey.id, stage).length, `${journey.id} ${stage}`).toBeGreaterThan(0)
      }
    }
    const statuses = journeys.flatMap(({ id: each }) => tacticsOf(plan, each).map(({ status }) => status))
    expect(new Set(statuses)).toEqual(new Set(['running', 'planned', 'idea']))
  })

  it('work out: a customer is worth one to ten times what he costs, paid back within a year, the loop below one', () => {
    for (const journey of journeys) {
      for (const scope of ['now', 'plan'] as const) {
        const { cost, worth, ratio, payback, paybackWithChurn, k } = figuresOf(plan, journey, scope)
        expect(said(cost), journey.id).toBeGreaterThan(0)
        expect(said(worth)).toBeGreaterThan(said(cost))
        expect(said(ratio)).toBeGreaterThan(1)
        expect(said(ratio)).toBeLessThan(10)
        expect(said(payback)).toBeLessThan(12)
        expect(said(paybackWithChurn)).toBeLessThan(12)
        expect(said(k)).toBeGreaterThanOrEqual(0)
        expect(said(k)).toBeLessThan(1)
      }
    }
  })

  it('have ranges, and no step is pushed past all of the people', () => {
    for (const journey of journeys) {
      const model = modelOf(plan, journey.id, 'plan')
      if (!model) throw new Error('no model')
      expect(resultOf(model).steps.some(({ isCapped }) => isCapped)).toBe(false)
      expect(figureRanges(economicsOf(model, journey.worth)).ratio).not.toBeNull()
    }
  })

  it('cost less to keep than a customer brings', () => {
    for (const journey of journeys) {
      const model = modelOf(plan, journey.id, 'now')
      if (!model) throw new Error('no model')
      const { margin, relationshipCost } = resultOf(model)
      expect(relationshipCost, journey.id).toBeLessThan(said(margin))
    }
  })
})

describe('the numbers that the examples tell, reckoned by hand', () => {
  it('flower shop: of 3,316 who walk past 101 buy, the web shop wins 51 at $10.29', () => {
    const plan = build('flower_shop', 'en')
    expect(said(figuresIn(plan, 'gift', 'shop').customers)).toBeCloseTo(
      (3000 + 1200 * 0.14 + 820 * 0.18) * (0.18 * 1.15) * (0.18 * 1.08) * (0.7 * 1.08),
      6,
    )
    const web = figuresIn(plan, 'gift', 'web_shop')
    const customers = (420 + 61 + 182 + 144) * 0.055 * 1.15
    expect(said(web.customers)).toBeCloseTo(customers, 6)
    expect(said(web.cost)).toBeCloseTo((24_000 + 4000 + 3500 + 6000 + 15_000) / customers, 6)
    expect(said(web.k)).toBeCloseTo(0.18, 10)
  })

  it('coffee stall: of 3,600 who walk past 30 % stop, 45 % taste, 60 % buy, for Rp2,000,000 a month', () => {
    const plan = build('coffee_stall', 'ms')
    const journey = journeysIn(plan).find(({ channel }) => channel === 'stall')
    const model = journey && modelOf(plan, journey.id, 'now')
    if (!journey || !model) throw new Error('no journey at the stall')
    const people = resultOf(model).people.map(said)
    expect(people.map(Math.round)).toEqual([3600, 1080, 486, 292])
    const { cost, ratio } = figuresOf(plan, journey)
    expect(said(cost)).toBeCloseTo(2_000_000 / 291.6, 6)
    expect(said(ratio)).toBeGreaterThan(3)
    expect(said(ratio)).toBeLessThan(4)
  })

  it('theme park: 166 new passes a month and one holder in seventeen who leaves', () => {
    const plan = build('theme_park', 'en')
    const { customers, ratio } = figuresIn(plan, 'locals', 'site')
    expect(said(customers)).toBeCloseTo((4200 + 1800 + 400) * 0.022 * 1.18, 6)
    expect(said(customers)).toBeCloseTo(166, 0)
    expect(said(ratio)).toBeGreaterThan(3)
  })

  it('web app: each student brings 0.4 others, a learner costs about what twelve dollars buy', () => {
    const plan = build('web_app', 'en')
    expect(said(figuresIn(plan, 'students', 'home').k)).toBeCloseTo(0.4, 10)
    expect(said(figuresIn(plan, 'learners', 'stores').cost)).toBeCloseTo(1182.84, 1)
  })
})
