import { fillIn } from '#shared/lib/fillIn.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { formatSums } from '#shared/model/currency/formatSums.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { asksNothing, sums, type CostTotal, type Sum } from '#shared/model/relationship/costs.ts'
import type { GapSum } from '#shared/model/relationship/gapSum.ts'
import { gapWord, shownCost } from '#shared/model/relationship/gapWord.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { keyQuestionOrder, type KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import {
  relationshipMatrix,
  shownCategories,
  type MatrixRow,
  type RelationshipMatrix,
} from '#shared/model/relationship/relationshipMatrix.ts'
import type { Category, CostRange, Relationship } from '#shared/model/relationship/relationship.ts'
import { cutText } from './cutText.ts'
import type {
  AmountContent,
  MatrixCellContent,
  MatrixContent,
  MatrixRowContent,
  QuestionContent,
  SumContent,
} from './matrixContent.ts'
import type { SheetCard } from './sheetCard.ts'
import { countText, type SheetTexts } from './sheetTexts.ts'

/** Names in a sentence; with more segments they are only counted. */
const fewNames = 3
const nameLength = 32
const noAmount: AmountContent = { amount: '', range: '' }

/** The pages of the relationships in words; `cardOf` gives what the appendix says of a segment or a cell. */
export function selectMatrixSheet(
  plan: Plan,
  texts: SheetTexts,
  cardOf: (id: string) => SheetCard | null,
): MatrixContent {
  const { print, relationships, catalog, language } = texts
  const matrix = relationshipMatrix(plan)
  const categories = shownCategories(plan)
  const say = sayer(plan, texts)
  const rows = [...matrix.rows.values()].flatMap((row): readonly MatrixRowContent[] => {
    const card = cardOf(row.segment)
    return card ? [selectRow(plan, row, categories, card, cardOf, texts)] : []
  })
  const segments = countText(relationships, 'segments', rows.length, language)
  return {
    title: relationships.title,
    summary: fillIn(relationships.summary, {
      segments,
      categories: countText(relationships, 'categories', categories.length, language),
    }),
    partTexts: [print.matrixPart_one, print.matrixPart_other],
    segmentHead: relationships.headSegment,
    peopleHead: relationships.headHint,
    columns: categories.map((category) => ({
      category,
      name: catalog[`category_${category}`],
      now: say.short(matrix.columns[category].costs.now),
      closing: say.toClose(matrix.columns[category].costs.closing),
    })),
    rows,
    noRows: rows.length === 0 ? print.matrixEmpty : '',
    totalName: relationships.total,
    total: say.month(matrix.costs.now, 'now'),
    sums: sums.map((sum) => selectSum(matrix.costs[sum], sum, texts, say)),
    gapsTitle: relationships.gapPictureWhole,
    gaps: categories.map((category) => {
      const sum = matrix.columns[category].gaps
      return { category, name: catalog[`category_${category}`], sum, words: gapWords(sum, texts) }
    }),
    gapSteps: 2 * rows.length,
    questions: keyQuestionOrder.map((question) => selectQuestion(plan, matrix, question, texts)),
    legend: {
      levels: relationships.legendLevel,
      short: relationships.legendShort,
      over: relationships.legendOver,
    },
  }
}

function selectRow(
  plan: Plan,
  row: MatrixRow,
  categories: readonly Category[],
  card: SheetCard,
  cardOf: (id: string) => SheetCard | null,
  texts: SheetTexts,
): MatrixRowContent {
  const { print, relationships, catalog, language } = texts
  const say = sayer(plan, texts)
  return {
    card,
    mark: card.marks[0] ?? 1,
    name: card.title.trim() === '' ? relationships.unnamed : card.title,
    answers: keyQuestionOrder.map((question) => ({
      isAnswered: row.questions[question],
      words: fillIn(relationships[row.questions[question] ? 'questionAnswered' : 'questionOpen'], {
        question: catalog[`key_${question}`],
      }),
    })),
    people:
      row.customers === null ? relationships.peopleOpen : countText(print, 'people', row.customers, language),
    now: say.month(row.costs.now, 'now'),
    closing: say.toClose(row.costs.closing),
    cells: categories.map((category) =>
      selectCell(
        category,
        row.cells.find((cell) => cell.category === category),
        cardOf,
        plan,
        texts,
      ),
    ),
  }
}

function selectCell(
  category: Category,
  cell: Relationship | undefined,
  cardOf: (id: string) => SheetCard | null,
  plan: Plan,
  { relationships, catalog, language }: SheetTexts,
): MatrixCellContent {
  const levels = { expected: cell?.expected ?? 'none', established: cell?.established ?? 'none' } as const
  const word = relationships[gapWord(levels)]
  const card = cell ? cardOf(cell.id) : null
  if (!cell || !card) {
    return {
      category,
      card: null,
      ...levels,
      word,
      isShort: false,
      title: '',
      cost: noAmount,
      motivations: '',
    }
  }
  const hasLevel = cell.expected !== 'none' || cell.established !== 'none'
  const cost = sayCost(shownCost(cell), plan, language)
  return {
    category,
    card,
    ...levels,
    word,
    isShort: gapOf(cell) > 0,
    title: cell.title.trim(),
    cost: cost ?? { amount: hasLevel ? relationships.costOpen : '', range: '' },
    motivations: cell.motivations.map((motivation) => catalog[`motivation_${motivation}`]).join(', '),
  }
}

function sayCost(
  cost: CostRange | null,
  { meta }: Plan,
  language: SheetTexts['language'],
): AmountContent | null {
  if (cost === null) return null
  const money = (minor: number) => formatMoney(minor, meta.currency, language, 'always')
  return { amount: money(cost.likelyMinor), range: rangeOf(money(cost.lowMinor), money(cost.highMinor)) }
}

function rangeOf(low: string, high: string): string {
  return low === high ? '' : `${low}–${high}`
}

/** Sums of a month in words: nothing to pay for, what is open, or an amount that may not be whole. */
function sayer(plan: Plan, { print, relationships, language }: SheetTexts) {
  const openOf = (total: CostTotal) =>
    total.missingCosts > 0 ? relationships.costOpen : relationships.peopleOpen
  const isWhole = (total: CostTotal) => total.missingCosts + total.missingCustomers === 0
  const three = (total: CostTotal) => {
    const amounts = formatSums(
      [total.lowMinor, total.likelyMinor, total.highMinor],
      plan.meta.currency,
      language,
    )
    return { low: amounts[0] ?? '', likely: amounts[1] ?? '', high: amounts[2] ?? '' }
  }
  const short = (total: CostTotal) => {
    if (asksNothing(total)) return ''
    if (total.counted === 0) return openOf(total)
    const { likely } = three(total)
    return isWhole(total) ? likely : `${likely} ${relationships.soFar}`
  }
  return {
    short,
    toClose: (total: CostTotal) =>
      short(total) === '' ? '' : fillIn(print.toClose, { amount: short(total) }),
    month: (total: CostTotal, sum: Sum): AmountContent => {
      if (asksNothing(total)) return { amount: relationships[`nothing_${sum}`], range: '' }
      if (total.counted === 0) return { amount: openOf(total), range: '' }
      const { low, likely, high } = three(total)
      const amount = `${likely} ${isWhole(total) ? relationships.aMonth : relationships.aMonthSoFar}`
      return { amount, range: rangeOf(low, high) }
    },
  }
}

function selectSum(
  total: CostTotal,
  sum: Sum,
  { relationships, language }: SheetTexts,
  say: ReturnType<typeof sayer>,
): SumContent {
  const missing = [
    total.missingCosts > 0 ? countText(relationships, 'missingCosts', total.missingCosts, language) : '',
    total.missingCustomers > 0
      ? countText(relationships, 'missingCustomers', total.missingCustomers, language)
      : '',
  ].filter((part) => part !== '')
  const { amount, range } = say.month(total, sum)
  return {
    name: relationships[`sum_${sum}`],
    amount,
    range,
    missing: missing.join(' '),
  }
}

function gapWords(sum: GapSum, { relationships, language }: SheetTexts): string {
  const words = [
    sum.shortCells > 0 ? countText(relationships, 'shortCells', sum.shortCells, language) : '',
    sum.overCells > 0 ? countText(relationships, 'overCells', sum.overCells, language) : '',
  ].filter((part) => part !== '')
  if (words.length > 0) return words.join(', ')
  return sum.met > 0 ? relationships.met : relationships.notExpected
}

function selectQuestion(
  plan: Plan,
  { rows }: RelationshipMatrix,
  question: KeyQuestion,
  { print, relationships, catalog, language }: SheetTexts,
): QuestionContent {
  const openFor = [...rows.values()].filter((row) => !row.questions[question])
  const nameOf = ({ segment }: { readonly segment: NoteId }) =>
    cutText(shortTitle(getNote(plan, segment)?.title ?? '') || relationships.unnamed, nameLength)
  const text =
    rows.size > 0 && openFor.length === 0
      ? countText(relationships, 'answeredForAll', rows.size, language)
      : openFor.length === rows.size
        ? relationships.openForAll
        : openFor.length <= fewNames
          ? fillIn(relationships.openFor, { segments: openFor.map(nameOf).join(', ') })
          : fillIn(print.openForCount, { open: openFor.length, count: rows.size })
  return { name: catalog[`key_${question}`], isAnswered: rows.size > 0 && openFor.length === 0, text }
}
