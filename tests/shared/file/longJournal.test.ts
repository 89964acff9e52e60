import { describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { appendJournal } from '#shared/model/plan/applyEdit.ts'
import { minutesLater } from '#tests/support/builders.ts'
import { accepted, dataOf } from '#tests/support/planData.ts'

const marks = Array.from({ length: 30_000 }, (_, index) => ({
  id: `mark-${index}`,
  at: minutesLater(index),
  kind: 'amended',
  detail: { experiment: 'exp', from: { alpha: 0.05 }, to: { alpha: 0.1 } },
}))
const long = () => dataOf((data) => (data['journal'] = marks))

describe('a journal of tens of thousands of marks', () => {
  it('is rescued whole from our own rows, with nothing set aside', () => {
    const { plan, report } = accepted(long(), 'rescue')
    expect(plan.trail.journal).toEqual(marks)
    expect(report.setAside).toEqual([])
  })

  it('grows, is written and opens again whole', () => {
    const { plan } = accepted(long())
    const entry = {
      id: 'one-more',
      at: minutesLater(0),
      kind: 'unsealed',
      detail: { experiment: 'exp' },
    } as const
    const read = readRelasiFile(new TextEncoder().encode(formatPlan(appendJournal(plan, entry))))
    expect(read.ok && read.value.plan.trail.journal).toEqual([...marks, entry])
  })
})
