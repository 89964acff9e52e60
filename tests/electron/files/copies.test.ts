import * as fs from 'node:fs/promises'
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCopies } from '#electron/main/files/copies.ts'
import { createHandles } from '#electron/main/files/handles.ts'
import type { FileSystem } from '#electron/main/files/fileSystem.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { failCall } from './failingFileSystem.ts'

const planA = 'planA' as PlanId
const planB = 'planB:x' as PlanId

let root: string
let time: number

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'relasi-copies-')), 'Relasi', 'Copies')
  time = Date.UTC(2026, 10, 22, 3, 0, 0)
})

afterEach(() => rmSync(join(root, '..', '..'), { recursive: true, force: true }))

function open(over: { fs?: FileSystem } = {}) {
  const handles = createHandles()
  const copies = createCopies({
    root,
    fs: over.fs ?? fs,
    pause: () => Promise.resolve(),
    now: () => new Date(time).toISOString(),
    handles,
    describe: (bytes) => JSON.parse(Buffer.from(bytes).toString()) as { rev: number; name: string },
  })
  const write = (rev: number, planId = planA, filler = '') => {
    const bytes = Buffer.from(JSON.stringify({ rev, name: 'Warung', filler }))
    return copies.writeCopy({ planId, rev, planName: 'Warung', reason: 'quiet', bytes })
  }
  const pathOf = async (planId: PlanId) => {
    const copy = (await copies.listCopies()).find((one) => one.planId === planId)
    return copy ? (handles.find(copy.handle)?.path ?? '') : ''
  }
  return { copies, write, pathOf, handles }
}

const filesOf = (folder: string) => readdirSync(join(root, folder)).sort()

describe('a copy', () => {
  it('is named by sequence, time and content, and belongs to its owner alone', async () => {
    const { write } = open()
    const written = await write(7)
    expect(written).toMatchObject({
      ok: true,
      value: { planId: planA, rev: 7, planName: 'Warung', writtenAt: '2026-11-22T03:00:00.000Z' },
    })
    expect(filesOf('planA')).toEqual([expect.stringMatching(/^000001-20261122T030000Z-[0-9a-f]{8}\.relasi$/)])
    expect(statSync(join(root, 'planA')).mode & 0o777).toBe(0o700)
    expect(statSync(join(root, 'planA', filesOf('planA')[0] ?? '')).mode & 0o777).toBe(0o600)
  })

  it('is the newest five of a plan, whatever the clock says', async () => {
    const { write, copies } = open()
    for (let rev = 1; rev <= 8; rev += 1) {
      time += rev % 2 ? -400 * 86_400_000 : 86_400_000
      await write(rev)
    }
    expect(filesOf('planA').map((name) => name.slice(0, 6))).toEqual([
      '000004',
      '000005',
      '000006',
      '000007',
      '000008',
    ])
    expect((await copies.listCopies()).map(({ rev }) => rev)).toEqual([8])
  })

  it('of the same content and rev is not written twice', async () => {
    const { write } = open()
    await write(1)
    await write(1)
    expect(filesOf('planA')).toHaveLength(1)
  })

  it('of a large plan is kept when the plan suddenly became small', async () => {
    const { write } = open()
    await write(1, planA, 'x'.repeat(10_000))
    for (let rev = 2; rev <= 12; rev += 1) await write(rev)
    expect(filesOf('planA')[0]).toMatch(/^000001-/)
    expect(filesOf('planA')).toHaveLength(6)
  })

  it('of a plan whose id holds a colon has a folder every system can name', async () => {
    const { write, copies } = open()
    await write(1, planB)
    expect(filesOf('planB%3Ax')).toHaveLength(1)
    expect((await copies.listCopies()).map(({ planId }) => planId)).toEqual([planB])
  })
})

describe('the list', () => {
  it('holds the newest copy of each plan, also after a new start', async () => {
    const first = open()
    await first.write(1)
    await first.write(2)
    await first.write(5, planB)
    const listed = await open().copies.listCopies()
    expect(listed.map(({ planId, rev }) => [planId, rev])).toEqual([
      [planA, 2],
      [planB, 5],
    ])
  })

  it('passes over a damaged copy to the one before it', async () => {
    const { write, pathOf, copies } = open()
    await write(1)
    await write(2)
    const newest = await pathOf(planA)
    truncateSync(newest, 10)
    expect((await copies.listCopies()).map(({ rev }) => rev)).toEqual([1])
    const flipped = readFileSync(await pathOf(planA))
    flipped[3] = (flipped[3] ?? 0) ^ 1
    writeFileSync(await pathOf(planA), flipped)
    expect(await copies.listCopies()).toEqual([])
  })

  it('leaves out what the user settled, until a newer copy is written', async () => {
    const { write, copies } = open()
    await write(3)
    await copies.settleCopy({ planId: planA, rev: 3 })
    expect(await open().copies.listCopies()).toEqual([])
    await write(4)
    expect((await copies.listCopies()).map(({ rev }) => rev)).toEqual([4])
  })
})

describe('the index', () => {
  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['cut', (path: string) => truncateSync(path, 20)],
    ['garbled', (path: string) => writeFileSync(path, '\0\0\0')],
    ['of another kind', (path: string) => writeFileSync(path, '{"seq":1}')],
  ])('that is %s is read off the folder again', async (_kind, damage) => {
    const first = open()
    for (let rev = 1; rev <= 3; rev += 1) await first.write(rev)
    await first.write(9, planB)
    damage(join(root, 'index.json'))
    writeFileSync(join(root, 'planA', 'note.txt'), 'not ours')
    const again = open()
    expect(
      (await again.copies.listCopies()).map(({ planId, rev, planName }) => [planId, rev, planName]),
    ).toEqual(
      expect.arrayContaining([
        [planA, 3, 'Warung'],
        [planB, 9, 'Warung'],
      ]),
    )
    await again.write(4)
    expect(
      filesOf('planA')
        .filter((name) => name.endsWith('.relasi'))
        .at(-1),
    ).toMatch(/^000005-/)
  })
})

it('a copy that a killed app had not yet put into the index is found', async () => {
  const { write } = open()
  await write(1)
  const index = readFileSync(join(root, 'index.json'))
  await write(2)
  writeFileSync(join(root, 'index.json'), index)
  expect((await open().copies.listCopies()).map(({ rev }) => rev)).toEqual([2])
})

it('a failure of call N, for every N, leaves the copies that were there and no unfinished file', async () => {
  for (let number = 1; ; number += 1) {
    rmSync(root, { recursive: true, force: true })
    for (let rev = 1; rev <= 6; rev += 1) await open().write(rev)
    const { fs: failing, calls } = failCall(number, 'ENOSPC')
    const written = await open({ fs: failing }).write(7)
    const listed = await open().copies.listCopies()
    expect(listed).toHaveLength(1)
    expect(listed[0]?.rev).toBeGreaterThanOrEqual(written.ok ? 7 : 6)
    if (!written.ok) expect(written.error.code).toBe('no_space')
    expect(filesOf('planA').filter((name) => name.endsWith('.tmp'))).toEqual([])
    if (calls.length < number) break
  }
})

it('what a killed writing left behind is cleared away by the next one', async () => {
  const { write } = open()
  await write(1)
  writeFileSync(join(root, 'planA', '.000002-x.relasi.abc.tmp'), 'half')
  await write(2)
  expect(filesOf('planA')).toHaveLength(2)
})

it('an old file that had to be written in place is kept, at most twenty of them', async () => {
  const { copies } = open()
  for (let index = 0; index < 22; index += 1) {
    time += 1_000
    await copies.keepReplaced('plan.relasi', Buffer.from(`old ${index}`))
  }
  const kept = filesOf('Replaced')
  expect(kept).toHaveLength(20)
  expect(readFileSync(join(root, 'Replaced', kept.at(-1) ?? ''), 'utf8')).toBe('old 21')
})
