import { expect, it } from 'vitest'
import { exitCodeOf } from '#electron/main/cli/exportPlans.ts'
import { exportTable } from '#electron/main/cli/exportTable.ts'
import { outcomeText } from '#electron/main/cli/outcomeText.ts'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { ok } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { buildTrialPlan } from '#tests/support/trialBuilders.ts'

const place = { input: '/in/plan.relasi', target: '/out/table.csv' }

function run(plan: Plan, isThere = false, force = false) {
  const written: string[] = []
  const tools = {
    read: () => Promise.resolve(new TextEncoder().encode(formatPlan(plan))),
    exists: () => Promise.resolve(isThere),
    write: (path: string, bytes: Uint8Array) => {
      written.push(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
      return Promise.resolve(ok(null))
    },
  }
  return exportTable(place, 'id', force, tools).then((outcome) => ({ outcome, written }))
}

it('writes a row for each experiment in the language asked for', async () => {
  const { outcome, written } = await run(buildTrialPlan())
  expect(outcome).toEqual({ kind: 'table', file: 'table.csv', count: 3 })
  expect(written[0]).toBe('/out/table.csv')
  expect(written[1]?.startsWith('\uFEFFEksperimen,')).toBe(true)
  expect(written[1]?.trimEnd().split('\r\n')).toHaveLength(4)
  expect(outcomeText(outcome, 'en').lines).toEqual(['table.csv: 3 experiments'])
  expect(exitCodeOf([outcome])).toBe(0)
})

it('writes nothing for a plan without experiments, nor over a file that is there', async () => {
  const none = await run(buildSmallPlan())
  expect(none).toEqual({ outcome: { kind: 'no_experiments', file: 'plan.relasi' }, written: [] })
  expect(exitCodeOf([none.outcome])).toBe(1)
  const there = await run(buildTrialPlan(), true)
  expect(there.outcome.kind).toBe('exists')
  expect(there.written).toEqual([])
  expect((await run(buildTrialPlan(), true, true)).outcome.kind).toBe('table')
})
