import { beforeAll, describe, expect, it } from 'vitest'
import { appendixPieces } from '#renderer/sheets/appendixPieces.ts'
import { journeyRows } from '#renderer/sheets/journeyPlaces.ts'
import { paperGeometry } from '#renderer/sheets/paperGeometry.ts'
import { selectSheet } from '#renderer/sheets/selectSheet.ts'
import { numberCards } from '#renderer/sheets/sheetContent.ts'
import { loadSheetTexts, type SheetTexts } from '#renderer/sheets/sheetTexts.ts'
import { changeRecords } from '#shared/document/records.ts'
import type { TacticId } from '#shared/lib/ids.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyId, type Journey } from '#shared/model/journey/journey.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { addTactic } from '#shared/model/tactic/addTactic.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { buildSmallPlan, noteId, testTime } from '#tests/support/builders.ts'

let texts: SheetTexts
beforeAll(async () => {
  texts = await loadSheetTexts('en')
})

const id = journeyId(noteId('regulars'), noteId('stall'))
const likely = (value: number, source = '') => ({
  likely: value,
  low: null,
  high: null,
  source,
  strength: null,
})

function withNumbers(numbers: Journey['numbers'], notes = ''): Plan {
  const plan = addJourney(buildSmallPlan(), noteId('regulars'), noteId('stall'))
  const journey = getJourney(plan, id)
  if (!journey) throw new Error('no journey')
  return { ...plan, records: changeRecords(plan.records, { put: [{ ...journey, numbers, notes }] }) }
}

const sheet = (plan: Plan) => selectSheet(plan, texts, { printedAt: testTime, sheets: ['journeys'] })
const first = (plan: Plan) => {
  const journey = sheet(plan).journeys?.journeys[0]
  if (!journey) throw new Error('no page')
  return journey
}

describe('a journey with numbers', () => {
  const plan = withNumbers({
    entering: likely(1000),
    toInterest: { likely: 0.5, low: 0.4, high: 0.6, source: '', strength: null },
    toConsideration: likely(0.5),
    toPurchase: likely(0.4),
    retain: likely(1),
    orderValue: likely(1000),
    ordersPerPeriod: likely(2),
    grossMargin: likely(0.5),
  })

  it('says people by stage, what leads on with its range, and how many leave', () => {
    const { stages, joints } = first(plan)
    expect(stages.slice(0, 4).map(({ number }) => number)).toEqual(['1,000', '500', '250', '100'])
    expect(joints[0]).toMatchObject({
      value: '50.0\u00a0%',
      range: '40.0\u00a0% to 60.0\u00a0%',
      lost: '500 leave here',
    })
    expect(joints[2]).toMatchObject({ value: '40.0\u00a0%', weakest: 'weakest step' })
  })

  it('says in words what is not known or has no bound', () => {
    const { stages, loop, economics } = first(plan)
    expect(stages.at(-1)?.number).toBeNull()
    expect(stages.at(-1)?.words).toContain('Invites per customer')
    expect(loop?.isKnown).toBe(false)
    for (const { value, more } of economics) expect(`${value} ${more}`).not.toMatch(/NaN|Infinity|∞/)
  })
})

it('says what a channel without a kind lacks, and shows its tactics by stage', () => {
  const named = addJourney(buildSmallPlan(), noteId('regulars'), noteId('stall'))
  const tactic = {
    id: 't' as TacticId,
    journey: id,
    stage: 'interest',
    kind: null,
    name: 'Sign',
    medium: null,
  } as const // safe: tests name their tactics
  const added = addTactic(named, tactic, null)
  const bare = changeRecords(added.records, { put: [kindless(added)] })
  const page = first({ ...added, records: bare })
  expect(page.figures).toBeNull()
  expect(page.noMap).toContain('does not say yet')
  expect(page.stages.map(({ name, tactics }) => [name, tactics.length])).toEqual([['Interest', 1]])
})

function kindless(plan: Plan) {
  const note = getNote(plan, noteId('stall'))
  if (!note) throw new Error('no stall')
  return { ...note, channelKind: null }
}

it('keeps notes, owner and sources of a tactic and a journey for the appendix', () => {
  const tactic = {
    id: 't' as TacticId,
    journey: id,
    stage: 'purchase',
    kind: null,
    name: 'Sign',
    medium: 'paid',
  } as const // safe: as above
  const plan = addTactic(withNumbers({ entering: likely(10, 'a count') }, 'why so'), tactic, null)
  const made = getTactic(plan, tactic.id)
  if (!made) throw new Error('no tactic')
  const numbers = { cost: { ...likely(500, 'the bill'), strength: 4 as const } }
  const put = [{ ...made, owner: 'Ana', notes: 'on the left', numbers }]
  const content = sheet({ ...plan, records: changeRecords(plan.records, { put }) })
  const pieces = appendixPieces(content, numberCards(content.groups, new Map())).map(({ text }) => text)
  const said = pieces.join('\n')
  for (const words of [
    'Regulars × Stall',
    'why so',
    'source: a count',
    'Sign',
    'on the left',
    'owner: Ana',
    'source: the bill',
    'evidence 4 of 5',
    '$5',
  ]) {
    expect(said).toContain(words)
  }
})

it('lays tactics in one row on lying paper and in two on upright paper', () => {
  const journey = first(withNumbers({}))
  const rows = (orientation: 'portrait' | 'landscape') =>
    journeyRows(journey, paperGeometry({ paper: 'A4', orientation })).map((row) => row.length)
  expect(rows('landscape')).toEqual([8])
  expect(rows('portrait')).toEqual([4, 4])
})
