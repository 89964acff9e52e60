import { describe, expect, it } from 'vitest'
import { limits } from '#shared/file/limits.ts'
import { createArchiveAnswers } from '#renderer/workers/answerArchive.ts'
import type { ArchiveEntry } from '#renderer/workers/archiveMessages.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { buildSmallPlan, testTime } from '#tests/support/builders.ts'
import { claimEntries, lieAbout, makeZip, overlapEntries } from '#tests/support/zips.ts'

const plan = buildSmallPlan()
const file = planBytes(plan)

/** What an archive gives: how it opens, and each of its entries. */
function readAll(bytes: Uint8Array) {
  const answer = createArchiveAnswers()
  const opened = answer({ deed: 'open', asks: { bytes } }) as {
    ok: boolean
    value: number
    error: { code: string }
  }
  if (!opened.ok) return opened.error.code
  return Array.from({ length: opened.value }, (_, index) => {
    const { name, result } = answer({ deed: 'read', asks: { index } }) as ArchiveEntry
    return [name, result.ok ? result.value.planId : result.error.code]
  })
}

describe('an archive', () => {
  it('gives back byte for byte what went into it', () => {
    const answer = createArchiveAnswers()
    for (const name of ['Warung “Kopi”.relasi', 'Kedai ☕.relasi']) {
      answer({ deed: 'add', asks: { name, bytes: file, at: testTime } })
    }
    const bytes = answer({ deed: 'finish', asks: {} }) as Uint8Array
    expect(bytes.length).toBeLessThan(file.length)
    answer({ deed: 'open', asks: { bytes } })
    expect(answer({ deed: 'read', asks: { index: 1 } })).toEqual({
      name: 'Kedai ☕.relasi',
      result: { ok: true, value: plan },
    })
    expect(readAll(bytes)).toHaveLength(2)
  })

  it('of another program, packed or not, in folders or not, is read; what systems add is passed over', () => {
    for (const level of [0, 6] as const) {
      const zip = makeZip(
        { 'Class 3B/team.relasi': file, '__MACOSX/Class 3B/._team.relasi': 'x', '.DS_Store': 'x' },
        level,
      )
      expect(readAll(zip)).toEqual([['team.relasi', plan.planId]])
    }
  })

  it('whose plans cannot be read names each and gives the others', () => {
    const zip = makeZip({ 'cut.relasi': file.subarray(0, 200), 'notes.txt': 'x', 'good.relasi': file })
    expect(readAll(zip)).toEqual([
      ['cut.relasi', 'truncated'],
      ['notes.txt', 'entry_not_plan'],
      ['good.relasi', plan.planId],
    ])
  })
})

describe('an archive that means harm', () => {
  const good = makeZip({ 'a.relasi': file, 'b.relasi': file })

  it.each([
    ['that is no zip', new TextEncoder().encode('{"format":"relasi"}'), 'archive_foreign'],
    ['that is empty', new Uint8Array(), 'archive_foreign'],
    ['that ends in the middle', good.subarray(0, good.length - 30), 'archive_truncated'],
    ['with bytes behind its end', Buffer.concat([good, Buffer.from('more')]), 'archive_truncated'],
    ['with more entries than it has', claimEntries(good, 3), 'archive_broken'],
    ['with more entries than an archive may have', claimEntries(good, 60_000), 'archive_crowded'],
    ['of zip64', claimEntries(good, 0xffff), 'archive_unknown'],
    ['whose entry lies outside', lieAbout(good, 1, 'start', 0xfffffff0), 'archive_broken'],
    ['whose entry runs into the directory', lieAbout(good, 1, 'packedSize', good.length), 'archive_broken'],
    ['whose entries share their bytes', overlapEntries(good), 'archive_broken'],
    [
      'that says it unpacks to gigabytes',
      lieAbout(good, 0, 'size', limits.archiveContentBytes + 1),
      'archive_too_much',
    ],
    ['without a plan', makeZip({}), 'archive_empty'],
    ['larger than one may be', new Uint8Array(limits.archiveBytes + 1), 'archive_too_large'],
  ])('%s is refused before anything is unpacked', (_what, bytes, code) => {
    expect(readAll(bytes)).toBe(code)
  })

  it.each([
    ['that is encrypted', lieAbout(good, 0, 'flags', 0x801), 'entry_encrypted'],
    ['of an unknown method', lieAbout(good, 0, 'method', 12), 'entry_unknown'],
    ['larger than a plan', lieAbout(good, 0, 'size', limits.fileBytes + 1), 'entry_too_large'],
    ['that unpacks to more than it says', lieAbout(good, 0, 'size', 100), 'entry_damaged'],
    ['that unpacks to less than it says', lieAbout(good, 0, 'size', 40_000_000), 'entry_damaged'],
    ['with another check sum', lieAbout(good, 0, 'crc', 1), 'entry_damaged'],
    ['that is no packed data', lieAbout(good, 0, 'packedSize', 7), 'entry_damaged'],
    ['stored but shorter', lieAbout(good, 0, 'method', 0), 'entry_damaged'],
  ])('an entry %s is left out, the other one is taken', (_what, bytes, code) => {
    expect(readAll(bytes)).toEqual([
      ['a.relasi', code],
      ['b.relasi', plan.planId],
    ])
  })

  it.each(['../a.relasi', 'x/../../a.relasi', '/etc/a.relasi', 'C:\\a.relasi', '..\\a.relasi', '~/a.relasi'])(
    'a name that leads elsewhere (%s) is left out',
    (name) => {
      expect(readAll(makeZip({ [name]: file }))).toMatchObject([[expect.any(String), 'entry_path']])
    },
  )

  it('a bomb is noticed while it unpacks, not after', () => {
    const bomb = makeZip({ 'bomb.relasi': new Uint8Array(45 * 1024 * 1024), 'good.relasi': file })
    expect(bomb.length).toBeLessThan(100_000)
    expect(readAll(lieAbout(bomb, 0, 'size', 1_000))).toEqual([
      ['bomb.relasi', 'entry_damaged'],
      ['good.relasi', plan.planId],
    ])
  })

  it('a name that stands twice is read once', () => {
    const zip = makeZip({ 'a.relasi': file, 'b.relasi': file })
    const twice = zip.slice()
    for (let at = 0; at < twice.length - 8; at += 1) {
      if (Buffer.from(twice.subarray(at, at + 8)).toString() === 'b.relasi') twice[at] = 0x61
    }
    expect(readAll(twice)).toEqual([
      ['a.relasi', plan.planId],
      ['a.relasi', 'entry_twice'],
    ])
  })
})
