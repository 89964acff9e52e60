import { fillIn } from '#shared/lib/fillIn.ts'
import type { Sheet } from '#shared/ipc/exportOptions.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { formatSums } from '#shared/model/currency/formatSums.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyCardsOf, splitJourneyCard } from '#shared/model/journey/journeyCards.ts'
import { journeyShare } from '#shared/model/journey/journeyShare.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, segmentMarks, type Block, type Note, type SegmentMark } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { filledCells } from '#shared/model/relationship/getRelationship.ts'
import type { CostRange, Relationship } from '#shared/model/relationship/relationship.ts'
import { getRecord } from '#shared/document/records.ts'
import type { JourneyId, NoteId } from '#shared/lib/ids.ts'
import { cutText } from './cutText.ts'
import { countText, type SheetTexts } from './sheetTexts.ts'
import { gridGroups } from './gridContent.ts'
import { selectGrids } from './selectGrids.ts'
import { selectJourneys } from './selectJourneys.ts'
import { selectMatrixSheet } from './selectMatrixSheet.ts'
import type { JourneysContent } from './journeyContent.ts'
import type { CardGroup, SheetCard } from './sheetCard.ts'
import type { LegendEntry, SheetBlock, SheetContent } from './sheetContent.ts'

const legendLimit = 16
/** A name of the legend is cut in the middle of many, but not beside two others. */
const legendNameLength = (names: number) => (names <= 3 ? 40 : 26)

/** What the pages are made of. */
export interface SheetChoice {
  readonly sheets: readonly Sheet[]
  /** ISO time. */
  readonly printedAt: string
}

/** The pages of a plan in words. */
export function selectSheet(plan: Plan, texts: SheetTexts, { printedAt, sheets }: SheetChoice): SheetContent {
  const { meta, trail } = plan
  const { print, language } = texts
  const allBlocks = blocks.map((block, index) => ({
    block,
    number: index + 1,
    name: texts.catalog[`block_${block}`],
    cards: selectCards(plan, block, texts),
  }))
  const cards = new Map(allBlocks.flatMap((block) => block.cards.map((card) => [card.key, card] as const)))
  const date = formatDate(printedAt, language)
  const legend = selectLegend(plan)
  const journeys = sheets.includes('journeys') ? selectJourneys(plan, texts) : null
  const grids = selectGrids(plan, texts, sheets)
  return {
    language,
    planName: meta.name.trim() || print.untitledPlan,
    canvasTitle: print.canvasTitle,
    appendixTitle: print.appendixTitle,
    appendixIntros: [print.appendixIntro_one, print.appendixIntro_other],
    facts: [
      meta.designedFor.trim() && fillIn(print.designedFor, { name: meta.designedFor }),
      meta.designedBy.trim() && fillIn(print.designedBy, { name: meta.designedBy }),
      fillIn(print.iteration, { number: meta.iteration }),
      date,
    ].filter((fact) => fact !== ''),
    legend: legend.slice(0, legendLimit),
    legendMore:
      legend.length > legendLimit ? fillIn(print.legendMore, { count: legend.length - legendLimit }) : '',
    sheets,
    blocks: allBlocks,
    matrix: sheets.includes('relationships')
      ? selectMatrixSheet(plan, texts, (id) => cards.get(id) ?? null)
      : null,
    journeys,
    grids,
    groups: eachOnce([
      ...canvasGroups(plan, sheets, allBlocks),
      ...journeyGroups(journeys),
      ...gridGroups(grids),
    ]),
    footer: meta.footer.trim(),
    dateAndVersion: fillIn(print.dateAndVersion, { date, version: trail.rev }),
    languageName: texts.languageName,
    attribution: sheets.includes('canvas') ? print.attribution : '',
    pageText: print.page,
    continuedText: print.continued,
  }
}

function canvasGroups(
  plan: Plan,
  sheets: readonly Sheet[],
  allBlocks: readonly SheetBlock[],
): readonly CardGroup[] {
  if (sheets.includes('canvas')) return allBlocks
  return sheets.includes('relationships') ? matrixGroups(plan, allBlocks) : []
}

function journeyGroups(content: JourneysContent | null): readonly CardGroup[] {
  return (content?.journeys ?? []).map(({ card, kind, title, stages }) => ({
    name: `${kind}: ${title}`,
    cards: [card, ...stages.flatMap(({ tactics }) => tactics)],
  }))
}

/** A card that stands on two sheets has one entry, where it is said in most words: on its own sheet. */
function eachOnce(groups: readonly CardGroup[]): readonly CardGroup[] {
  const last = new Map(groups.flatMap(({ cards }, at) => cards.map(({ key }) => [key, at] as const)))
  return groups.map(({ name, cards }, at) => ({
    name,
    cards: cards.filter(({ key }) => last.get(key) === at),
  }))
}

/** Segments and cells, without the free notes beside them. */
function matrixGroups(plan: Plan, allBlocks: readonly SheetBlock[]): readonly CardGroup[] {
  const cells: ReadonlySet<string> = new Set(filledCells(plan))
  return allBlocks.flatMap(({ block, name, cards }): readonly CardGroup[] => {
    if (block === 'customer_segments') return [{ name, cards }]
    if (block !== 'customer_relationships') return []
    return [{ name, cards: cards.filter(({ key }) => cells.has(key)) }]
  })
}

function selectLegend(plan: Plan): readonly LegendEntry[] {
  const segments = segmentsOf(plan)
  return segments.flatMap((id) => {
    const segment = getNote(plan, id)
    if (!segment) return []
    const name = shortTitle(segment.title)
    return [{ mark: segment.mark ?? 1, name: cutText(name, legendNameLength(segments.length)) }]
  })
}

function selectCards(plan: Plan, block: Block, texts: SheetTexts): SheetBlock['cards'] {
  const notes = notesInBlock(plan, block).flatMap((id) => {
    const note = getNote(plan, id)
    return note ? [noteCard(plan, note, texts)] : []
  })
  const journeys = journeyCardsOf(plan, block).flatMap((id) => journeyCard(plan, id, texts))
  if (block !== 'customer_relationships') return [...notes, ...journeys]
  const cells = filledCells(plan).flatMap((id) => {
    const cell = getRecord(plan.records, id)
    return cell?.type === 'relationship' ? [cellCard(plan, cell, texts)] : []
  })
  return [...notes, ...cells, ...journeys]
}

/** As the canvas on the screen says it; its page says the rest. */
function journeyCard(plan: Plan, id: JourneyId, { canvas, language }: SheetTexts): readonly SheetCard[] {
  const place = splitJourneyCard(id)
  const journey = place && getJourney(plan, place.journey)
  if (!journey) return []
  const { says, channel, count, sum } = journeyShare(plan, journey.id, place.block)
  const [money = ''] = sum === null ? [] : formatSums([sum], plan.meta.currency, language)
  const isCounted = says === 'journeyTactics' || says === 'journeyKeepGrow'
  const text = isCounted ? countText(canvas, says, count, language) : canvas[says]
  const title = fillIn(text, { name: shortTitle(channel) || canvas.untitled, money })
  const mark = getNote(plan, journey.segment)?.mark
  const plain = { tag: '', details: '', facts: '', hasMore: false }
  return [{ key: id, title, marks: mark ? [mark] : [], ...plain }]
}

function noteCard(plan: Plan, note: Note, texts: SheetTexts): SheetCard {
  const { print, catalog, language } = texts
  const links = titlesOf(plan, note.links)
  const facts = [
    catalog[`evidence_${note.evidence}`],
    note.channelKind === null ? '' : catalog[`channel_${note.channelKind}`],
    note.customers === null ? '' : fillIn(print.customers, { count: formatNumber(note.customers, language) }),
    links === '' ? '' : fillIn(print.linkedTo, { notes: links }),
  ]
  const matters = note.matters.trim()
  const details = [
    note.details.trim(),
    matters === '' ? '' : fillIn(print.matters, { text: matters }),
  ].filter((part) => part !== '')
  const tag =
    note.customers !== null
      ? countText(print, 'people', note.customers, language)
      : note.channelKind !== null
        ? catalog[`channel_${note.channelKind}`]
        : ''
  return {
    key: note.id,
    title: note.title,
    marks: note.mark === null ? marksOf(plan, note.segments) : [note.mark],
    tag,
    details: details.join('\n'),
    facts: joinFacts(facts),
    hasMore: details.length > 0,
  }
}

function cellCard(plan: Plan, cell: Relationship, texts: SheetTexts): SheetCard {
  const { print, catalog } = texts
  // As the canvas on the screen says it.
  const category = catalog[`short_${cell.category}`]
  const title = cell.title.trim()
  const leansOn = titlesOf(plan, cell.leansOn)
  const costs = costFacts(plan, cell, texts)
  const facts = [
    segmentFact(plan, cell),
    catalog[`evidence_${cell.evidence}`],
    fillIn(print.levels, {
      expected: catalog[`level_${cell.expected}`],
      established: catalog[`level_${cell.established}`],
    }),
    gapFact(cell, texts),
    cell.motivations.map((motivation) => catalog[`motivation_${motivation}`]).join(', '),
    ...costs,
    leansOn === '' ? '' : fillIn(print.leansOn, { notes: leansOn }),
  ]
  return {
    key: cell.id,
    title: title === '' ? category : fillIn(catalog.derivedTitle, { category, title }),
    marks: marksOf(plan, [cell.segment]),
    tag: '',
    details: cell.notes.trim(),
    facts: joinFacts(facts),
    hasMore: cell.notes.trim() !== '' || costs.length > 0 || leansOn !== '',
  }
}

/** With more segments than marks a mark alone does not say whose it is. */
function segmentFact(plan: Plan, { segment }: Relationship): string {
  if (segmentsOf(plan).length <= segmentMarks.length) return ''
  return shortTitle(getNote(plan, segment)?.title ?? '')
}

function gapFact(cell: Relationship, { print }: SheetTexts): string {
  switch (gapOf(cell)) {
    case 1:
      return print.gap_1
    case 2:
      return print.gap_2
    case -1:
      return print.over_1
    case -2:
      return print.over_2
    default:
      return ''
  }
}

function costFacts(plan: Plan, cell: Relationship, { print, language }: SheetTexts): readonly string[] {
  const money = (minor: number) => formatMoney(minor, plan.meta.currency, language)
  const say = (text: string, cost: CostRange | null) =>
    cost === null
      ? []
      : [
          fillIn(text, {
            likely: money(cost.likelyMinor),
            low: money(cost.lowMinor),
            high: money(cost.highMinor),
          }),
        ]
  return [...say(print.cost, cell.establishedCost), ...say(print.costExpected, cell.expectedCost)]
}

function titlesOf(plan: Plan, ids: readonly NoteId[]): string {
  return ids
    .map((id) => getNote(plan, id)?.title.trim() ?? '')
    .filter((title) => title !== '')
    .join(', ')
}

function marksOf(plan: Plan, segments: readonly NoteId[]): readonly SegmentMark[] {
  const wanted = new Set(segments)
  return segmentsOf(plan).flatMap((id) => (wanted.has(id) ? [getNote(plan, id)?.mark ?? 1] : []))
}

function joinFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ')
}
