import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, type Block, type Note, type SegmentMark } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { derivedNotes } from '#shared/model/relationship/getRelationship.ts'
import type { CostRange, Relationship } from '#shared/model/relationship/relationship.ts'
import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { cutText } from './cutText.ts'
import { fillText, type SheetTexts } from './sheetTexts.ts'
import type { LegendEntry, SheetBlock, SheetCard, SheetContent } from './sheetContent.ts'

const legendLimit = 16
/** A name of the legend is cut in the middle of many, but not beside two others. */
const legendNameLength = (names: number) => (names <= 3 ? 40 : 26)

/** The pages of a plan in words. `printedAt` is an ISO time; the canvas is page `canvasPage`. */
export function selectSheet(
  plan: Plan,
  texts: SheetTexts,
  { printedAt, canvasPage = 1 }: { readonly printedAt: string; readonly canvasPage?: number },
): SheetContent {
  const { meta, trail } = plan
  const { print, language } = texts
  const date = formatDate(printedAt, language)
  const legend = selectLegend(plan)
  return {
    language,
    planName: meta.name.trim() || print.untitledPlan,
    canvasTitle: print.canvasTitle,
    appendixTitle: print.appendixTitle,
    appendixIntro: fillText(print.appendixIntro, { page: canvasPage }),
    facts: [
      meta.designedFor.trim() && fillText(print.designedFor, { name: meta.designedFor }),
      meta.designedBy.trim() && fillText(print.designedBy, { name: meta.designedBy }),
      fillText(print.iteration, { number: meta.iteration }),
      date,
    ].filter((fact) => fact !== ''),
    legend: legend.slice(0, legendLimit),
    legendMore:
      legend.length > legendLimit ? fillText(print.legendMore, { count: legend.length - legendLimit }) : '',
    blocks: blocks.map((block, index) => ({
      block,
      number: index + 1,
      name: texts.catalog[`block_${block}`],
      cards: selectCards(plan, block, texts),
    })),
    footer: meta.footer.trim(),
    dateAndVersion: fillText(print.dateAndVersion, { date, version: trail.rev }),
    languageName: texts.languageName,
    attribution: print.attribution,
    pageText: print.page,
    continuedText: print.continued,
  }
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
  if (block !== 'customer_relationships') return notes
  const cells = derivedNotes(plan).flatMap((id) => {
    const cell = getRecord(plan.records, id)
    return cell?.type === 'relationship' ? [cellCard(plan, cell, texts)] : []
  })
  return [...notes, ...cells]
}

function noteCard(plan: Plan, note: Note, texts: SheetTexts): SheetCard {
  const { print, catalog, language } = texts
  const links = titlesOf(plan, note.links)
  const facts = [
    catalog[`evidence_${note.evidence}`],
    note.channelKind === null ? '' : catalog[`channel_${note.channelKind}`],
    note.customers === null
      ? ''
      : fillText(print.customers, { count: formatNumber(note.customers, language) }),
    links === '' ? '' : fillText(print.linkedTo, { notes: links }),
  ]
  return {
    key: note.id,
    title: note.title,
    marks: note.mark === null ? marksOf(plan, note.segments) : [note.mark],
    details: note.details.trim(),
    facts: joinFacts(facts),
    hasMore: note.details.trim() !== '',
  }
}

function cellCard(plan: Plan, cell: Relationship, texts: SheetTexts): SheetCard {
  const { print, catalog } = texts
  const category = catalog[`category_${cell.category}`]
  const title = cell.title.trim()
  const leansOn = titlesOf(plan, cell.leansOn)
  const costs = costFacts(plan, cell, texts)
  const facts = [
    catalog[`evidence_${cell.evidence}`],
    fillText(print.levels, {
      expected: catalog[`level_${cell.expected}`],
      established: catalog[`level_${cell.established}`],
    }),
    gapFact(cell, texts),
    cell.motivations.map((motivation) => catalog[`motivation_${motivation}`]).join(', '),
    ...costs,
    leansOn === '' ? '' : fillText(print.leansOn, { notes: leansOn }),
  ]
  return {
    key: cell.id,
    title: title === '' ? category : fillText(catalog.derivedTitle, { category, title }),
    marks: marksOf(plan, [cell.segment]),
    details: cell.notes.trim(),
    facts: joinFacts(facts),
    hasMore: cell.notes.trim() !== '' || costs.length > 0 || leansOn !== '',
  }
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
          fillText(text, {
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
