import { getRecord } from '../../document/records.ts'
import { getNote } from '../note/getNote.ts'
import { blocks, type Block, type Note, type SegmentMark } from '../note/note.ts'
import { notesInBlock, segmentsOf } from '../note/notesInBlock.ts'
import { filledCells } from '../relationship/getRelationship.ts'
import { openQuestions } from '../relationship/relationshipMatrix.ts'
import type { Plan } from './plan.ts'
import type { PlanSummary } from './summary.ts'

const notesPerBlock = 6

type ThumbnailCard = readonly [number, SegmentMark | 0]

/** What the plan's row carries for the library; at most about 2 KB. */
export function summarizePlan(plan: Plan): PlanSummary {
  const thumbnail: Partial<Record<Block, readonly ThumbnailCard[]>> = {}
  let notes = 0
  for (const block of blocks) {
    notes += notesInBlock(plan, block).length
    const cards = thumbnailCards(plan, block)
    if (cards.length > 0) thumbnail[block] = cards
  }
  return {
    name: plan.meta.name,
    notes,
    segments: segmentsOf(plan).length,
    cells: filledCells(plan).length,
    openQuestions: openQuestions(plan),
    thumbnail,
  }
}

function thumbnailCards(plan: Plan, block: Block): ThumbnailCard[] {
  const notes = notesInBlock(plan, block)
    .slice(0, notesPerBlock)
    .map((id) => getNote(plan, id))
    .filter((note) => note !== null)
  const cards = notes.map((note): ThumbnailCard => [relativeLength(note.title), firstMark(plan, note)])
  if (block !== 'customer_relationships') return cards
  for (const id of filledCells(plan).slice(0, notesPerBlock - cards.length)) {
    const cell = getRecord(plan.records, id)
    if (cell?.type !== 'relationship') continue
    cards.push([relativeLength(cell.title), getNote(plan, cell.segment)?.mark ?? 0])
  }
  return cards
}

/** 1–9 for titles of up to 8, 16, … and 65 or more characters. */
function relativeLength(title: string): number {
  return Math.min(9, Math.max(1, Math.ceil(title.length / 8)))
}

function firstMark(plan: Plan, note: Note): SegmentMark | 0 {
  if (note.mark !== null) return note.mark
  const first = note.segments[0]
  return (first !== undefined && getNote(plan, first)?.mark) || 0
}
