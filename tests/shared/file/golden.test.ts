import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { formatPlan, formatVersion } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentsOf, marksOf } from '#shared/model/experiment/getExperiment.ts'
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

  it('one with journeys and tactics opens whole; what it says now is the version and how experiments are ranked', () => {
    const bytes = readFileSync(new URL('v2.relasi', folder))
    const read = readRelasiFile(bytes)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { plan, report } = read.value
    expect(report).toEqual({ upgradedFrom: 2, dropped: [], setAside: [] })
    expect(planCountsOf(plan)).toMatchObject({ journeys: 1, tactics: 3, experiments: 0 })
    const was = JSON.parse(bytes.toString('utf8')) as { meta: object }
    const meta = { ...was.meta, ranking: 'iceProduct' }
    expect(JSON.parse(formatPlan(plan))).toEqual({ ...was, formatVersion: 3, meta })
  })

  it('one with funnels and experiments tells of every record, state, rule and mark', () => {
    const read = readRelasiFile(readFileSync(new URL('v3.relasi', folder)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { plan } = read.value
    const experiments = experimentsOf(plan)
    expect(new Set(experiments.map(({ state }) => state))).toEqual(new Set(experimentStates))
    expect(new Set([...eachRecord(plan.records)].map(({ type }) => type)).size).toBe(8)
    const sealed = experiments.find(({ state }) => state === 'decided')
    if (!sealed) throw new Error('nothing is decided')
    expect(marksOf(plan, sealed.id).map(({ kind }) => kind)).toEqual(['sealed', 'amended'])
    expect(marksOf(plan, sealed.id)[0]?.id).toBe(sealed.seal?.entry)
  })

  it('a file of before the later terms of version 3 has of them what its experiments say', () => {
    const read = readRelasiFile(readFileSync(new URL('v3-first.relasi', folder)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const sealed = experimentsOf(read.value.plan).filter(({ seal }) => seal !== null)
    expect(sealed.length).toBeGreaterThan(0)
    for (const { event, who, guardrails, metricsLooked, seal } of sealed) {
      const watched = guardrails.map(({ id, name, betterWhen }) => ({ id, name, betterWhen }))
      expect(seal?.terms).toMatchObject({ event, who, guardrails: watched, metricsLooked })
    }
  })

  it('numbers and fields that a later version knows stay where they are', () => {
    const text = readFileSync(new URL(`v${formatVersion}.relasi`, folder), 'utf8')
    expect(text).toContain('"waiting": {')
    expect(text).toContain('"askedBy": "Ayu"')
    expect(text).toContain('"weather": "rain"')
    expect(text).toContain('"countedBy": "door"')
    expect(text).toContain('"extra": "kept"')
  })

  it('the one of today is written back byte for byte', () => {
    const bytes = readFileSync(new URL(`v${formatVersion}.relasi`, folder))
    const read = readRelasiFile(bytes)
    expect(read.ok && formatPlan(read.value.plan)).toBe(bytes.toString('utf8'))
  })
})
