import { beforeAll, expect, it } from 'vitest'
import { selectSheet } from '#renderer/sheets/selectSheet.ts'
import type { MatrixContent } from '#renderer/sheets/matrixContent.ts'
import { loadSheetTexts, type SheetTexts } from '#renderer/sheets/sheetTexts.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildNote, buildPlan, buildSmallPlan, testTime } from '#tests/support/builders.ts'

let texts: SheetTexts
beforeAll(async () => {
  texts = await loadSheetTexts('en')
})

function matrixOf(plan: Plan): MatrixContent {
  const { matrix } = selectSheet(plan, texts, { printedAt: testTime, sheets: ['relationships'] })
  if (!matrix) throw new Error('no matrix')
  return matrix
}

const cost = (likely: number, low = likely, high = likely) => ({
  lowMinor: low,
  likelyMinor: likely,
  highMinor: high,
})

const currency = { code: 'USD', exponent: 2 }
const priced = buildPlan({
  meta: { currency },
  notes: [
    buildNote({ id: 'a', block: 'customer_segments', title: 'Gift-givers nearby', customers: 1240 }),
    buildNote({ id: 'b', block: 'customer_segments', title: 'Offices' }),
  ],
  cells: {
    a: {
      automated_services: {
        title: 'Text before the date',
        expected: 'full',
        established: 'none',
        motivations: ['retention', 'upselling'],
        expectedCost: cost(60, 35, 110),
      },
      personal_assistance: { expected: 'light', established: 'full', establishedCost: cost(140) },
    },
    b: { self_service: { expected: 'light', established: 'light', establishedCost: cost(20) } },
  },
})

it('says of a cell its gap, its title, what it costs with the range, and why it is there', () => {
  const cell = matrixOf(priced).rows[0]?.cells.find(({ category }) => category === 'automated_services')
  expect(cell).toMatchObject({
    word: 'two short',
    isShort: true,
    title: 'Text before the date',
    cost: { amount: '$0.60', range: '$0.35–$1.10' },
    motivations: 'retain, upsell',
  })
})

it('says of a segment its people, its month, what closing costs and which questions are open', () => {
  const [nearby, offices] = matrixOf(priced).rows
  expect(nearby).toMatchObject({
    name: 'Gift-givers nearby',
    people: '1,240 people',
    closing: 'to close: $744',
  })
  // 1.40 × 1,240
  expect(nearby?.now.amount).toBe('$1,736 a month')
  expect(nearby?.answers.map(({ isAnswered }) => isAnswered)).toEqual([true, true, false, false])
  expect(offices).toMatchObject({ people: 'people open', now: { amount: 'people open' } })
})

it('sums up with ranges and says what is missing in words, never as nothing', () => {
  const [now, closing, without] = matrixOf(priced).sums
  expect(now).toMatchObject({ name: 'Now', amount: '$1,736 a month so far' })
  expect(now?.missing).toBe('The customers of 1 segment are not counted.')
  // 0.60 × 1,240, from 0.35 to 1.10
  expect(closing).toMatchObject({ amount: '$744 a month', range: '$434–$1,364', missing: '' })
  expect(without?.amount).toBe('cost open')
  expect(without?.missing).toContain('1 cost')
})

it('has the six categories as columns, and the seventh once it is used or wished for', () => {
  expect(matrixOf(priced).columns).toHaveLength(6)
  const wished = { ...priced, meta: { ...priced.meta, transactional: true } }
  expect(matrixOf(wished).columns.at(-1)?.name).toBe('Transactional')
})

it('says that there is no segment yet', () => {
  const matrix = matrixOf(buildPlan())
  expect(matrix.rows).toEqual([])
  expect(matrix.noRows).not.toBe('')
  expect(matrix.questions.every(({ isAnswered }) => !isAnswered)).toBe(true)
})

it('keeps one number for a card that stands on both sheets, and leaves free notes to the canvas', () => {
  const plan = buildSmallPlan()
  const both = selectSheet(plan, texts, { printedAt: testTime, sheets: ['canvas', 'relationships'] })
  const keys = both.groups.flatMap(({ cards }) => cards.map(({ key }) => key))
  expect(new Set(keys).size).toBe(keys.length)
  const alone = selectSheet(plan, texts, { printedAt: testTime, sheets: ['relationships'] })
  expect(alone.groups.map(({ cards }) => cards.length)).toEqual([3, 4])
  const shown = alone.matrix?.rows.flatMap(({ cells }) => cells.flatMap(({ card }) => card?.key ?? []))
  expect([...(shown ?? [])].sort()).toEqual(alone.groups[1]?.cards.map(({ key }) => key).sort())
})
