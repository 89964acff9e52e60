import { beforeAll, expect, it } from 'vitest'
import { appendixPieces } from '#renderer/sheets/appendixPieces.ts'
import { selectSheet, type SheetChoice } from '#renderer/sheets/selectSheet.ts'
import { formatNumbers, numberCards, type CardFits } from '#renderer/sheets/sheetContent.ts'
import { loadSheetTexts, type SheetTexts } from '#renderer/sheets/sheetTexts.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId, testTime } from '#tests/support/builders.ts'

let texts: SheetTexts
beforeAll(async () => {
  texts = await loadSheetTexts('id')
})

const none: CardFits = new Map()
const both: SheetChoice = { printedAt: testTime, sheets: ['canvas', 'relationships'] }

it('names the blocks in the teaching order and the language of the page', () => {
  const { blocks, languageName, dateAndVersion } = selectSheet(buildSmallPlan(), texts, both)
  expect(blocks.map(({ number, block }) => `${number} ${block}`)).toEqual([
    '1 customer_segments', '2 value_propositions', '3 channels', '4 customer_relationships', '5 revenue_streams',
    '6 key_resources', '7 key_activities', '8 key_partners', '9 cost_structure',
  ]) // prettier-ignore
  expect(languageName).toBe('Bahasa Indonesia')
  expect(dateAndVersion).toContain('5 Januari 2026')
})

it('shows filled cells as notes of the customer relationships, after the free ones', () => {
  const { blocks } = selectSheet(buildSmallPlan(), texts, both)
  const titles = blocks[3]?.cards.map((card) => card.title)
  expect(titles?.[0]).toBe('A chat at the counter')
  expect(titles).toHaveLength(5)
  expect(titles?.[1]).toContain('antuan')
})

it('numbers cards with details and cards that do not fit, in reading order', () => {
  const plan = buildPlan({
    notes: [
      buildNote({ id: 'a', title: 'A', details: 'more' }),
      buildNote({ id: 'b', title: 'B' }),
      buildNote({ id: 's', block: 'customer_segments', title: 'S', details: 'who' }),
    ],
  })
  const content = selectSheet(plan, texts, both)
  expect([...numberCards(content.blocks, none)]).toEqual([['s', 1], ['a', 2]]) // prettier-ignore
  const fits: CardFits = new Map([['b', { kind: 'left' }]])
  expect(numberCards(content.blocks, fits).get('b')).toBe(3)
  expect(appendixPieces(content, numberCards(content.groups, fits)).filter(({ kind }) => kind === 'title').map(({ number, text }) => [number, text])).toEqual([[1, 'S'], [2, 'A'], [3, 'B']]) // prettier-ignore
})

it('says in the appendix what a note goes with and what a cell leans on', () => {
  const plan = buildPlan({
    notes: [
      buildNote({ id: 's', block: 'customer_segments', title: 'S' }),
      buildNote({ id: 'r', block: 'key_resources', title: 'Buku pesanan' }),
      buildNote({ id: 'a', title: 'A', details: 'more', links: [noteId('r')] }),
    ],
    cells: { s: { communities: { expected: 'full', leansOn: [noteId('r')] } } },
  })
  const content = selectSheet(plan, texts, both)
  const facts = appendixPieces(content, numberCards(content.groups, none))
    .filter(({ kind }) => kind === 'facts')
    .map(({ text }) => text)
  expect(facts).toHaveLength(2)
  for (const fact of facts) expect(fact).toContain('Buku pesanan')
})

it('says runs of numbers short', () => {
  expect(formatNumbers([4, 5, 6])).toBe('4, 5, 6')
  expect(formatNumbers([4, 5, 6, 7, 9])).toBe('4–7, 9')
  expect(formatNumbers([])).toBe('')
})
