import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { FunnelId } from '#shared/lib/ids.ts'
import type { FunnelStage } from '#shared/model/funnel/funnel.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { funnelName, stageColumns, type StageColumn } from './funnelColumns.ts'
import type { GridCard, GridPage } from './gridContent.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** Periods that a page shows, the latest. */
const shownPeriods = 12

/** A funnel on one page: its stages, what is counted at each, the latest periods; nothing when it is gone. */
export function selectFunnelPage(plan: Plan, id: FunnelId, texts: SheetTexts): readonly GridPage[] {
  const funnel = getFunnel(plan, id)
  if (funnel === null) return []
  const { print } = texts
  const columns = stageColumns(plan, id, texts)
  const starts = [...new Set(columns.flatMap(({ stage }) => stage.actuals.map(({ start }) => start)))]
    .sort()
    .slice(-shownPeriods)
  return [
    {
      key: `funnel-${id}`,
      sheet: 'funnel',
      title: funnelName(plan, id, texts),
      kind: print.funnelKind,
      facts: [
        funnel.period === 'week' ? print.funnelPerWeek : print.funnelPerMonth,
        starts.length === 0 ? '' : fillIn(print.funnelSince, { date: sayDay(starts[0] ?? '', texts) }),
      ].filter((fact) => fact !== ''),
      headline: '',
      lead: funnel.notes.trim(),
      figures: [],
      rows: [
        {
          heading: '',
          columns: columns.map((column) => ({
            ...headOf(column),
            trend: trendOf(column.stage, starts),
            cards: [definitionCard(column.stage, texts), countsCard(column.stage, starts, texts)].flat(),
          })),
        },
      ],
    },
  ]
}

/** Only what a column of a page says. */
export function headOf({ key, name, phase, number, words, joint, isWeakest, trend }: StageColumn) {
  return { key, name, phase, number, words, joint, isWeakest, trend }
}

function trendOf({ actuals }: FunnelStage, starts: readonly string[]): readonly (number | null)[] {
  const counts = new Map(actuals.map(({ start, count }) => [start, count]))
  return starts.map((start) => counts.get(start) ?? null)
}

const plain = { marks: [], tag: '', facts: '', isDashed: false } as const

/** What is counted and whose counts. */
function definitionCard(stage: FunnelStage, { print }: SheetTexts): readonly GridCard[] {
  const lines = [
    stage.property.trim() === '' ? '' : fillIn(print.stageProperty, { text: stage.property.trim() }),
    stage.who.trim() === '' ? '' : fillIn(print.stageWho, { text: stage.who.trim() }),
  ].filter((line) => line !== '')
  const title = stage.event.trim()
  const details = stage.notes.trim()
  if (title === '' && lines.length === 0 && details === '') return []
  const isSaid = title !== '' || lines.length > 0
  return [
    {
      key: `${stage.id}-metric`,
      title: title || print.stageNoEvent,
      lines,
      details,
      hasMore: details !== '' && isSaid,
      ...plain,
    },
  ]
}

/** The counts of the shown periods, one line each. */
function countsCard(stage: FunnelStage, starts: readonly string[], texts: SheetTexts): readonly GridCard[] {
  const counts = new Map(stage.actuals.map(({ start, count }) => [start, count]))
  const lines = starts.flatMap((start) => {
    const count = counts.get(start)
    return count === undefined ? [] : [`${sayDay(start, texts)}: ${formatNumber(count, texts.language)}`]
  })
  if (lines.length === 0) return []
  return [
    {
      key: `${stage.id}-counts`,
      title: texts.print.stageCounts,
      lines,
      details: lines.join('\n'),
      hasMore: false,
      ...plain,
    },
  ]
}

function sayDay(day: string, { language }: SheetTexts): string {
  return day === '' ? '' : formatDate(`${day}T12:00:00.000Z`, language, { timeZone: 'UTC' })
}
