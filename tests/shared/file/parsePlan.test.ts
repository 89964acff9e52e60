import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlan, formatPlanData, formatVersion } from '#shared/file/formatPlan.ts'
import { limits } from '#shared/file/limits.ts'
import { parsePlan } from '#shared/file/parsePlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { anyPlan } from '#tests/support/arbitraries.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { accepted, dataOf, journalEntry, recordIn, refusal } from '#tests/support/planData.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('parsePlan of what formatPlan wrote', () => {
  it('gives the same plan, as a file and as rows', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = readRelasiFile(bytesOf(formatPlan(plan)))
        expect(file).toEqual({
          ok: true,
          value: { plan, report: { upgradedFrom: null, dropped: [], setAside: [] } },
        })
        const rows = structuredClone(formatPlanData(plan))
        expect(accepted(rows, 'rescue').plan).toEqual(plan)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same text again, byte for byte', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = formatPlan(plan)
        const read = readRelasiFile(bytesOf(text))
        expect(read.ok && formatPlan(read.value.plan)).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('writes the same text whatever order records and fields came in', () => {
    const data = dataOf()
    data.records.reverse()
    const shuffled = data.records.map((record) => Object.fromEntries(Object.entries(record).reverse()))
    expect(formatPlan(accepted({ ...data, records: shuffled }).plan)).toBe(formatPlan(buildSmallPlan()))
  })
})

describe('unknown fields', () => {
  it('of the plan, its details and its records are kept and written back flat', () => {
    const data = dataOf((each) => {
      each['reviewer'] = { name: 'Ibu Sari', score: [1, 2] }
      each.meta['motto'] = 'pelan-pelan'
      recordIn(each, 'coffee')['colour'] = 'brown'
      recordIn(each, 'rel:regulars:communities')['weight'] = 0.5
    })
    const { plan } = accepted(data)
    expect(plan.extra).toEqual({ reviewer: { name: 'Ibu Sari', score: [1, 2] } })
    expect(plan.meta.extra).toEqual({ motto: 'pelan-pelan' })
    expect(JSON.parse(formatPlan(plan))).toEqual(data)
  })

  it('inside a cost, the currency and a journal entry are kept, too', () => {
    const data = dataOf((each) => {
      each.meta['currency'] = { code: 'IDR', exponent: 0, symbol: 'Rp' }
      each['journal'] = [{ ...journalEntry, by: 'Sari' }]
      recordIn(each, 'rel:regulars:communities')['expectedCost'] = {
        lowMinor: 1,
        likelyMinor: 2,
        highMinor: 3,
        source: 'invoice',
      }
    })
    expect(JSON.parse(formatPlan(accepted(data).plan))).toEqual(data)
  })

  it('named extra are kept like any other', () => {
    const data = dataOf((each) => (recordIn(each, 'coffee')['extra'] = { deep: 1 }))
    expect(JSON.parse(formatPlan(accepted(data).plan))).toEqual(data)
  })

  it('are refused when there are more than a record may have', () => {
    const data = dataOf((each) => {
      for (let index = 0; index <= limits.extraFields; index += 1) recordIn(each, 'coffee')[`x${index}`] = 1
    })
    expect(refusal(data).issues).toMatchObject([{ code: 'too_many_entries', record: 'coffee' }])
  })
})

describe('the format version', () => {
  it.each([
    ['not_relasi', { format: 'else' }],
    ['bad_version', { formatVersion: 0 }],
    ['bad_version', { formatVersion: '1' }],
    ['bad_version', { formatVersion: 1.5 }],
    ['bad_version', { formatVersion: undefined }],
  ])('%s is the answer to %o', (code, change) => {
    expect(refusal({ ...dataOf(), ...change }).code).toBe(code)
  })

  it.each([null, 7, 'text', [], [{}], undefined])('%o is not a plan', (data) => {
    expect(refusal(data).code).toBe('not_relasi')
  })

  it('of a newer app is refused and says which version is needed, whatever else is in the file', () => {
    const newer = { format: 'relasi', formatVersion: formatVersion + 1, records: 'in a new way' }
    expect(refusal(newer)).toMatchObject({ code: 'newer_format', version: formatVersion + 1 })
    expect(parsePlan(newer, 'rescue')).toMatchObject({ ok: false, error: { code: 'newer_format' } })
  })

  it('of an older app is upgraded step by step', () => {
    const steps = {
      1: (data: Record<string, unknown>) => ({ ...data, step1: data['formatVersion'] }),
      2: (data: Record<string, unknown>) => ({ ...data, step2: data['formatVersion'] }),
    }
    const parsed = parsePlan({ ...dataOf(), formatVersion: 1 }, 'refuse', { version: 3, steps })
    expect(parsed.ok && parsed.value.report.upgradedFrom).toBe(1)
    expect(parsed.ok && parsed.value.plan.extra).toEqual({ step1: 1, step2: 2 })
  })

  it('is refused when a step is missing', () => {
    expect(parsePlan(dataOf(), 'refuse', { version: formatVersion + 1, steps: {} })).toMatchObject({
      error: { code: 'bad_version' },
    })
  })
})
