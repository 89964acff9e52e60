import { fillIn } from '#shared/lib/fillIn.ts'
import type { FunnelId } from '#shared/lib/ids.ts'
import type { FunnelStage } from '#shared/model/funnel/funnel.ts'
import { readFunnel } from '#shared/model/funnel/funnelSteps.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import { recentPeriods } from '#shared/model/funnel/stageNumbers.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { cutText } from './cutText.ts'
import { funnelName, stageColumns, type StageColumn } from './funnelColumns.ts'
import { cohortTable, countsTable, latestStarts, sayDay } from './funnelTables.ts'
import { textCard, type GridCard, type GridFigure, type GridPage } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** A longer name or note stands whole on a card or in the appendix. */
const longestName = 48
const longestLead = 320

/**
 * A funnel on one page: its stages, what is counted at each, the latest periods, who stays; nothing when it is gone.
 * On small paper how it went stands on a page of its own.
 */
export function selectFunnelPage(plan: Plan, id: FunnelId, texts: SheetTexts): readonly GridPage[] {
  const funnel = getFunnel(plan, id)
  if (funnel === null) return []
  const { print } = texts
  const columns = stageColumns(plan, id, texts)
  const starts = latestStarts(columns.map(({ stage }) => stage))
  const title = funnelName(plan, id, texts)
  const notes = funnel.notes.trim()
  const isLong = notes.length > longestLead
  const heads = columns.map((column) => ({ ...headOf(column), cards: definitionCards(column, texts) }))
  const trends = columns.map(({ stage }) => trendOf(stage, starts))
  const tables = [...countsTable(columns, starts, texts), ...cohortTable(funnel, texts)]
  const first: GridPage = {
    key: `funnel-${id}`,
    sheet: 'funnel',
    title,
    kind: print.funnelKind,
    facts: starts.length === 0 ? [] : [fillIn(print.funnelSince, { date: sayDay(starts[0] ?? '', texts) })],
    headline: '',
    lead: isLong ? '' : notes,
    figures: funnelFigures(plan, id, columns, texts),
    rows: [{ heading: '', columns: heads }],
    tables: [],
    about: isLong
      ? { key: `about-${id}`, title, details: notes, facts: '', marks: [], tag: '', hasMore: true }
      : null,
  }
  if (tables.length === 0) return [first]
  const withTrends = heads.map((head, at) => ({ ...head, trend: trends[at] ?? [] }))
  const second: GridPage = {
    ...first,
    key: `funnel-${id}-trend`,
    kind: print.funnelWent,
    lead: '',
    figures: [],
    rows: [
      { heading: '', columns: withTrends.map((head) => ({ ...head, words: '', basis: '', cards: [] })) },
    ],
    tables,
    about: null,
  }
  const whole = { ...first, rows: [{ heading: '', columns: withTrends }], tables }
  return [{ ...whole, onSmallPaper: [first, second] }]
}

/** Only what a column of a page says; a long name stands whole on its first card. */
export function headOf(column: StageColumn) {
  const { key, phase, number, words, joint, basis, isWeakest, trend } = column
  return {
    key,
    name: cutText(column.name, longestName),
    phase,
    number,
    words,
    joint,
    basis,
    isWeakest,
    trend,
  }
}

/** The whole name of a stage where its head cuts it. */
export function nameCard({ key, name }: StageColumn, prefix: string): readonly GridCard[] {
  return name.length > longestName ? textCard(`${prefix}-${key}-name`, name) : []
}

function trendOf({ actuals }: FunnelStage, starts: readonly string[]): readonly (number | null)[] {
  const counts = new Map(actuals.map(({ start, count }) => [start, count]))
  return starts.map((start) => counts.get(start) ?? null)
}

/** From end to end, the step that loses most, and over what the numbers are. */
function funnelFigures(
  plan: Plan,
  id: FunnelId,
  columns: readonly StageColumn[],
  texts: SheetTexts,
): readonly GridFigure[] {
  const { print } = texts
  const say = sheetFigures(plan, texts)
  if (columns.every(({ numbers }) => numbers.from === 'nothing')) return []
  const { overall } = readFunnel(plan, id)
  const weakest = columns.find(({ isWeakest }) => isWeakest)
  const isCounted = columns.some(({ numbers }) => numbers.from === 'actuals')
  return [
    {
      name: print.funnelOverall,
      value: say.tell('step', overall),
      isKnown: overall.kind === 'defined',
      more: '',
    },
    {
      name: print.funnelWeakest,
      value: weakest ? cutText(weakest.name, longestName) : print.funnelNoWeakest,
      isKnown: weakest !== undefined,
      more: weakest ? say.tell('step', weakest.numbers.rate) : '',
    },
    {
      name: print.funnelBasis,
      value: isCounted ? print.funnelCounted : print.funnelUncounted,
      isKnown: false,
      more: isCounted ? fillIn(print.funnelRecent, { count: String(recentPeriods) }) : '',
    },
  ]
}

/** What is counted and whose counts. */
function definitionCards(column: StageColumn, { print }: SheetTexts): readonly GridCard[] {
  const { stage } = column
  const lines = [
    stage.property.trim() === '' ? '' : fillIn(print.stageProperty, { text: stage.property.trim() }),
    stage.who.trim() === '' ? '' : fillIn(print.stageWho, { text: stage.who.trim() }),
  ].filter((line) => line !== '')
  const notes = stage.notes.trim()
  const isSaid = stage.event.trim() !== '' || lines.length > 0 || notes !== ''
  const cards = isSaid
    ? textCard(`${stage.id}-metric`, stage.event, {
        missing: print.stageNoEvent,
        over: print.stageMetric,
        lines,
      })
    : []
  return [
    ...nameCard(column, 'funnel'),
    ...cards.map((card) => ({
      ...card,
      details: [...lines, notes].filter((part) => part !== '').join('\n'),
      hasMore: notes !== '',
    })),
  ]
}
