import { describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('readRelasiFile', () => {
  it('gives back the plan that was formatted', () => {
    const plan = buildSmallPlan()
    const read = readRelasiFile(bytesOf(formatPlan(plan)))
    expect(read).toEqual({
      ok: true,
      value: { plan, report: { upgradedFrom: null, dropped: [], setAside: [] } },
    })
  })
})
