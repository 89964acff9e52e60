import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { formatPlan, formatVersion } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import { planCountsOf } from '#shared/model/plan/planCounts.ts'
import { changedSinceRevision } from '#shared/model/plan/revisions.ts'

const folder = new URL('../../fixtures/plans/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^v\d+\.relasi$/.test(name))

describe('golden files', () => {
  it('stand there for every format version', () => {
    expect(files.sort()).toEqual(Array.from({ length: formatVersion }, (_, index) => `v${index + 1}.relasi`))
  })

  it.each(files)('%s opens without a report and holds every promise', (name) => {
    const read = readRelasiFile(readFileSync(new URL(name, folder)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { plan, report } = read.value
    expect({ ...report, upgradedFrom: null }).toEqual({ upgradedFrom: null, dropped: [], setAside: [] })
    expect(checkPlan(plan)).toEqual([])
    expect(changedSinceRevision(plan.trail)).toBe(false)
  })

  it('a file of before the later fields of version 1 opens with their defaults', () => {
    const read = readRelasiFile(readFileSync(new URL('v1-first.relasi', folder)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { meta, records } = read.value.plan
    expect(meta).toMatchObject({ simple: false, hiddenScreens: [], transactional: false, extra: {} })
    const notes = [...eachRecord(records)].filter((record) => record.type === 'note')
    expect(notes.length).toBeGreaterThan(0)
    expect(new Set(notes.map((note) => note.matters))).toEqual(new Set(['']))
  })

  it('one with journeys and tactics opens whole and is written back byte for byte', () => {
    const bytes = readFileSync(new URL('v2.relasi', folder))
    const read = readRelasiFile(bytes)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { plan, report } = read.value
    expect({ dropped: report.dropped, setAside: report.setAside }).toEqual({ dropped: [], setAside: [] })
    expect(checkPlan(plan)).toEqual([])
    expect(planCountsOf(plan)).toMatchObject({ journeys: 1, tactics: 3 })
    expect(formatPlan(plan)).toBe(bytes.toString('utf8'))
  })

  it('numbers and fields that a later version knows stay where they are', () => {
    const text = readFileSync(new URL('v2.relasi', folder), 'utf8')
    expect(text).toContain('"waiting": {')
    expect(text).toContain('"askedBy": "Ayu"')
    expect(text).toContain('"weather": "rain"')
  })

  it('the one of today is written back byte for byte', () => {
    const bytes = readFileSync(new URL(`v${formatVersion}.relasi`, folder))
    const read = readRelasiFile(bytes)
    expect(read.ok && formatPlan(read.value.plan)).toBe(bytes.toString('utf8'))
  })
})
