import * as fs from 'node:fs/promises'
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically } from '#electron/main/files/atomicWrite.ts'
import { createHandles } from '#electron/main/files/handles.ts'
import { createJsonFile } from '#electron/main/files/jsonFile.ts'
import { createLinks, linksSchema } from '#electron/main/files/links.ts'
import { createRecentFiles, recentSchema } from '#electron/main/files/recent.ts'
import { createPlanFiles } from '#electron/main/ipc/planFiles.ts'
import type { FileError, FileHandle, OpenedFile } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'

const planId = 'plan1' as PlanId
const bytes = Buffer.from('first')

let folder: string
let target: string
let answers: (string | null)[]
let suggestions: string[]
let sent: Result<OpenedFile, FileError>[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-files-'))
  target = join(folder, 'plan.relasi')
  answers = []
  suggestions = []
  sent = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As after a new start: what is remembered comes from the disk. */
function open() {
  const disk = { fs, pause: () => Promise.resolve() }
  return createPlanFiles({
    fs,
    handles: createHandles(),
    links: createLinks(createJsonFile(join(folder, 'links.json'), linksSchema, disk)),
    recent: createRecentFiles(createJsonFile(join(folder, 'recent.json'), recentSchema, disk), fs),
    chooseFileToOpen: () => Promise.resolve(answers.shift() ?? null),
    chooseArchiveToSave: (suggested) => {
      suggestions.push(suggested)
      return Promise.resolve(answers.shift() ?? null)
    },
    chooseFileToSave: (suggested) => {
      suggestions.push(suggested)
      return Promise.resolve(answers.shift() ?? null)
    },
    write: (path, content) =>
      writeAtomically(path, content, { ...disk, refusedFolders: [], keepOld: null, mode: 0o644 }),
    sendOpened: (opened) => sent.push(opened),
  })
}

const saveAs = async (link = true) => {
  answers.push(target)
  return await open().saveFileAs({ planId, suggestedName: '../../Warung', bytes, link })
}
const save = async (content: string, force = false) =>
  await open().saveFile({ planId, bytes: Buffer.from(content), force })

describe('saving as', () => {
  it('suggests a name without a folder, writes, and links across a new start', async () => {
    expect(await saveAs()).toMatchObject({ ok: true, value: { name: 'plan.relasi' } })
    expect(suggestions).toEqual(['Warung.relasi'])
    expect(readFileSync(target, 'utf8')).toBe('first')
    expect(await open().linkedFile(planId)).toMatchObject({ name: 'plan.relasi' })
  })

  it('does not link when it is not asked to', async () => {
    await saveAs(false)
    expect(await open().linkedFile(planId)).toBeNull()
  })

  it('that was cancelled changes nothing', async () => {
    const cancelled = await open().saveFileAs({ planId, suggestedName: 'x', bytes, link: true })
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('never tells the window a path', async () => {
    expect(JSON.stringify(await saveAs())).not.toContain(folder)
  })
})

describe('saving to the linked file', () => {
  beforeEach(() => saveAs())

  it('writes again and again', async () => {
    expect((await save('second')).ok).toBe(true)
    expect((await save('third')).ok).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('third')
  })

  it('is refused when the file changed, unless it is forced', async () => {
    writeFileSync(target, 'other')
    expect(await save('second')).toMatchObject({
      ok: false,
      error: { code: 'changed_on_disk', name: 'plan.relasi' },
    })
    expect(readFileSync(target, 'utf8')).toBe('other')
    expect((await save('second', true)).ok).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('second')
  })

  it('sees a change that kept size and time', async () => {
    const { atime, mtime } = await fs.stat(target)
    writeFileSync(target, 'FIRST')
    utimesSync(target, atime, mtime)
    expect(await save('second')).toMatchObject({ ok: false, error: { code: 'changed_on_disk' } })
  })

  it('does not mind a new time alone', async () => {
    utimesSync(target, 1, 1)
    expect((await save('second')).ok).toBe(true)
  })

  it('says that the file is gone, and writes it anew when forced', async () => {
    unlinkSync(target)
    expect(await save('second')).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect((await save('second', true)).ok).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('second')
  })

  it('ends with the link', async () => {
    await open().unlinkFile(planId)
    expect(await save('second')).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect(readFileSync(target, 'utf8')).toBe('first')
  })
})

describe('opening', () => {
  it('gives bytes, name and a handle that reads and links', async () => {
    writeFileSync(target, 'content')
    answers.push(target)
    const files = open()
    const opened = await files.openFile()
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value).toMatchObject({ name: 'plan.relasi', writable: true })
    expect(Buffer.from(opened.value.bytes).toString()).toBe('content')
    expect(await files.readFile(opened.value.handle)).toMatchObject({ ok: true })
    await files.linkFile({ planId, handle: opened.value.handle })
    expect((await save('second')).ok).toBe(true)
  })

  it('links the file as it was when it was read', async () => {
    writeFileSync(target, 'content')
    answers.push(target)
    const files = open()
    const opened = await files.openFile()
    writeFileSync(target, 'changed meanwhile')
    if (opened.ok) await files.linkFile({ planId, handle: opened.value.handle })
    expect(await save('second')).toMatchObject({ ok: false, error: { code: 'changed_on_disk' } })
  })

  it('refuses a huge file by its size, unread', async () => {
    writeFileSync(target, '')
    truncateSync(target, 5 * 1024 ** 3)
    answers.push(target)
    expect(await open().openFile()).toMatchObject({ ok: false, error: { code: 'too_large' } })
  })

  it('refuses a folder and a file that is gone', async () => {
    answers.push(folder, join(folder, 'gone.relasi'))
    const files = open()
    expect(await files.openFile()).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect(await files.openFile()).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })

  it('refuses a handle that main never gave out', async () => {
    const invented = `plan-${'0'.repeat(32)}` as FileHandle
    expect(await open().readFile(invented)).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect(await open().linkFile({ planId, handle: invented })).toMatchObject({ ok: false })
  })

  it('remembers the files opened lately that are still there', async () => {
    const other = join(folder, 'other.relasi')
    writeFileSync(target, 'a')
    writeFileSync(other, 'b')
    answers.push(target, other, target)
    const files = open()
    for (let count = 0; count < 3; count += 1) await files.openFile()
    expect((await files.recentFiles()).map(({ name }) => name)).toEqual(['plan.relasi', 'other.relasi'])
    unlinkSync(target)
    expect((await open().recentFiles()).map(({ name }) => name)).toEqual(['other.relasi'])
  })
})

describe('a file from outside', () => {
  it('waits until the window is ready, and again after a reload', async () => {
    writeFileSync(target, 'a')
    const files = open()
    await files.passOn([target])
    expect(sent).toEqual([])
    await files.readyForFiles()
    expect(sent).toHaveLength(1)
    await files.passOn([target])
    expect(sent).toHaveLength(2)
    files.pageIsGone()
    await files.passOn([target])
    expect(sent).toHaveLength(2)
    await files.readyForFiles()
    expect(sent).toHaveLength(3)
  })

  it('that cannot be read is told too', async () => {
    const files = open()
    await files.readyForFiles()
    await files.passOn([join(folder, 'gone.relasi')])
    expect(sent).toMatchObject([{ ok: false, error: { code: 'not_found', name: 'gone.relasi' } }])
  })
})
