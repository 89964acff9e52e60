import { describe, expect, it } from 'vitest'
import { gridsOn } from '#renderer/sheets/gridContent.ts'
import { paperGeometry } from '#renderer/sheets/paperGeometry.ts'
import { selectGrids } from '#renderer/sheets/selectGrids.ts'
import { loadSheetTexts } from '#renderer/sheets/sheetTexts.ts'
import { changeRecords } from '#shared/document/records.ts'
import { getFunnel, getStage } from '#shared/model/funnel/getFunnel.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import {
  bigButton,
  buildTrialPlan,
  homeFunnel,
  stageOf,
  stamp,
  weekly,
} from '#tests/support/trialBuilders.ts'

const pagesOf = async (plan: Plan) =>
  selectGrids(plan, await loadSheetTexts('en'), ['funnel', 'sketch', 'experiments'])

function countedPlan(): Plan {
  const plan = buildTrialPlan()
  const [first, second] = [getStage(plan, stageOf('acquisition')), getStage(plan, stageOf('activation'))]
  const funnel = getFunnel(plan, homeFunnel)
  if (!first || !second || !funnel) throw new Error('no funnel')
  const put = [
    { ...first, actuals: weekly(100, 100) },
    { ...second, actuals: weekly(20, 30), name: 'N'.repeat(80) },
    { ...funnel, notes: 'long '.repeat(100), cohorts: [{ start: '2026-01-05', active: [10, 5, null] }] },
  ]
  return { ...plan, records: changeRecords(plan.records, { put }) }
}

describe('the page of a funnel', () => {
  it('says counts, shares with their range, the periods and the cohorts', async () => {
    const [page] = await pagesOf(countedPlan())
    const [, activation] = page?.rows[0]?.columns ?? []
    expect(activation?.joint).toContain('25.0\u00a0% come on')
    expect(activation?.basis).toContain('50 of 200')
    expect(activation?.trend).toEqual([20, 30])
    expect(page?.tables.map(({ key }) => key)).toEqual(['counts', 'cohorts'])
    expect(page?.tables[1]?.rows[0]?.cells).toEqual(['10', '100.0', '50.0', ''])
    expect(page?.tables[1]?.curve?.shares).toEqual([1, 0.5, null])
  })

  it('goes on to a page of its own with bars and tables where the paper is small', async () => {
    const pages = await pagesOf(countedPlan())
    const on = (paper: 'A4' | 'A5') => gridsOn(pages, paperGeometry({ paper, orientation: 'portrait' }))
    expect(on('A4')).toBe(pages)
    const [whole] = pages
    const [cards, went, ...rest] = on('A5')
    expect(rest).toEqual(pages.slice(1))
    expect(cards?.tables).toEqual([])
    expect(cards?.rows[0]?.columns.map((column) => column.cards)).toEqual(
      whole?.rows[0]?.columns.map((column) => column.cards),
    )
    expect(went?.tables).toEqual(whole?.tables)
    expect(went?.rows[0]?.columns.map(({ trend }) => trend)).toEqual(
      whole?.rows[0]?.columns.map(({ trend }) => trend),
    )
    expect(new Set([cards?.key, went?.key]).size).toBe(2)
  })

  it('keeps long names and notes whole, on a card and in the appendix', async () => {
    const [page] = await pagesOf(countedPlan())
    const [, activation] = page?.rows[0]?.columns ?? []
    expect(activation?.name.endsWith('…')).toBe(true)
    expect(activation?.cards.map(({ title }) => title)).toContain('N'.repeat(80))
    expect(page).toMatchObject({ lead: '', about: { hasMore: true, details: 'long '.repeat(100).trim() } })
  })
})

describe('the pages of experiments', () => {
  it('are one each, and the sketch holds every experiment and note', async () => {
    const [, sketch, ...single] = await pagesOf(buildTrialPlan())
    expect(single).toHaveLength(3)
    const cards = sketch?.rows.flatMap(({ columns }) => columns.flatMap((column) => column.cards)) ?? []
    expect(cards.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Name of button', 'Name of taste1', 'Name of calls', 'Text of hint']),
    )
    expect(cards.find(({ title }) => title === 'Name of calls')?.isDashed).toBe(true)
  })

  it('print every mark of the journal with what changed', async () => {
    const design = { ...defaultDesign, baseline: 0.1, worthwhile: 0.14, planned: 1500 }
    const plan = updateExperiment(buildTrialPlan(), bigButton, { design }, stamp('changed', 4))
    const page = (await pagesOf(plan)).find(({ key }) => key === `experiment-${bigButton}`)
    const seal = page?.rows[0]?.columns.find(({ key }) => key === 'seal')
    expect(seal?.cards.map(({ over }) => over)).toEqual([
      expect.stringMatching(/^Rule sealed 5 January 2026/),
      expect.stringMatching(/^Rule changed 5 January 2026/),
    ])
    expect(seal?.cards[1]?.title).toBe('Worth having: 13.0 % → 14.0 %'.replaceAll(' %', '\u00a0%'))
  })

  it('say a verdict once it runs, and none for an idea', async () => {
    const pages = await pagesOf(buildTrialPlan())
    const headlines = new Map(pages.map(({ key, headline }) => [key, headline]))
    expect(headlines.get(`experiment-${bigButton}`)).not.toBe('')
    expect(headlines.get('experiment-calls')).toBe('')
  })
})
