import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createCsvTexts } from '#shared/file/csvTexts.ts'
import { formatExperimentsCsv } from '#shared/file/formatExperimentsCsv.ts'
import { tableTexts } from '#electron/main/cli/tableTexts.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { applyResult } from '#shared/model/experiment/applyResult.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { bigButton, buildTrialPlan, inState, stamp, tasteFirst } from '#tests/support/trialBuilders.ts'

function table(plan: Plan, language: Language = 'en') {
  const text = formatExperimentsCsv(plan, createCsvTexts(language, tableTexts[language]))
  const [heads = [], ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data
  return { text, heads, rows: rows.map((row) => new Map(heads.map((head, at) => [head, row[at]]))) }
}

const counted = () => {
  let plan = buildTrialPlan()
  plan = updateExperiment(
    plan,
    bigButton,
    {
      name: '=1+1',
      owner: '@mei',
      notes: 'two\nlines, and “quotes” "here"',
      cost: 4550,
      arms: [
        { id: 'arm1', name: '-A', weight: 1, people: 1500, conversions: 150 },
        { id: 'arm2', name: '+B', weight: 1, people: 1500, conversions: 210 },
      ],
    },
    stamp('counts', 5),
  )
  const design = { ...defaultDesign, baseline: 0.1, worthwhile: 0.14, planned: 1500 }
  return updateExperiment(plan, bigButton, { design }, stamp('changed', 6))
}

describe('the table of experiments', () => {
  it('is UTF-8 with its mark, a row of heads and a row for each, every line ended by CR LF', () => {
    const { text, rows, heads } = table(counted())
    expect(text.startsWith('\uFEFFExperiment,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(rows.map((row) => row.size)).toEqual([heads.length, heads.length, heads.length])
    expect(new Set(heads).size).toBe(heads.length)
  })

  it('lets no text be a formula and keeps every character', () => {
    const row = table(counted()).rows.find((each) => each.get('Experiment') === "'=1+1")
    expect(row?.get('Owner')).toBe("'@mei")
    expect(row?.get('Group 1')).toBe("'-A")
    expect(row?.get('Group 2')).toBe("'+B")
    expect(row?.get('Notes')).toBe('two\nlines, and “quotes” "here"')
  })

  it('says whether an impact is hoped for, measured or applied, and nothing where there is none', () => {
    const by = (plan: Plan, language: Language, head: string) =>
      table(plan, language).rows.map((row) => row.get(head))
    const decided = inState(counted(), bigButton, 'decided', stamp('end', 7))
    const applied = applyResult(decided, bigButton, 'from here', stamp('applied', 8))
    const head = 'Impact: hoped, measured or applied'
    expect(by(counted(), 'en', head)).toContain('hoped')
    expect(by(decided, 'en', head)).toContain('measured')
    expect(by(applied, 'en', head)).toContain('applied')
    expect(by(applied, 'en', head)).toContain('')
    expect(by(applied, 'id', 'Dampak: harapan, terukur, atau diterapkan')).toContain('diterapkan')
  })

  it('says counts, rule, verdict and marks as numbers with a dot, in every language alike', () => {
    for (const language of ['en', 'id', 'ms'] as const) {
      const { heads, rows } = table(counted(), language)
      const row = rows.find((each) => each.get(heads[0] ?? '') === "'=1+1")
      const cells = [...(row?.values() ?? [])]
      for (const value of ['1500', '150', '210', '0.14', '45.5', '0.05']) expect(cells).toContain(value)
    }
    const row = table(counted()).rows.find((each) => each.get('Experiment') === "'=1+1")
    expect(row?.get('State')).toBe('Running')
    expect(row?.get('Marks in the journal')).toBe('2')
    expect(row?.get('Sealed at')).toMatch(/^2026-01-05T/)
    expect(Number(row?.get('Difference of the rates'))).toBeCloseTo(0.04, 9)
    expect(Number(row?.get('p'))).toBeLessThan(0.01)
    expect(row?.get('Verdict')).not.toBe('')
  })

  it('keeps a locked result locked and an idea without a verdict', () => {
    const plan = updateExperiment(
      inState(counted(), tasteFirst, 'running', stamp('run', 9)),
      bigButton,
      {
        arms: [
          { id: 'arm1', name: '', weight: 1, people: 100, conversions: 10 },
          { id: 'arm2', name: '', weight: 1, people: 100, conversions: 30 },
        ],
      },
      stamp('few', 10),
    )
    const { rows } = table(plan)
    const row = rows.find((each) => each.get('Experiment') === "'=1+1")
    expect(row?.get('p')).toBe('')
    expect(row?.get('Difference of the rates')).toBe('')
    const idea = rows.find((each) => each.get('State') === 'Idea')
    expect(idea?.get('Verdict')).toBe('')
    expect([...(idea?.values() ?? [])].join()).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})
