import * as fs from 'node:fs/promises'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically, type AtomicWrite } from '#electron/main/files/atomicWrite.ts'
import type { FileSystem } from '#electron/main/files/fileSystem.ts'
import { failCall } from './failingFileSystem.ts'

const before = Buffer.from('the old plan, whole')
const after = Buffer.from('the new plan, longer than the old one')

let folder: string
let target: string
let kept: Buffer[]
let pauses: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-write-'))
  target = join(folder, 'plan.relasi')
  kept = []
  pauses = 0
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function options(over: Partial<AtomicWrite> = {}): AtomicWrite {
  return {
    fs,
    pause: () => {
      pauses += 1
      return Promise.resolve()
    },
    refusedFolders: [],
    keepOld: (_name, bytes) => {
      kept.push(Buffer.from(bytes))
      return Promise.resolve()
    },
    mode: 0o644,
    ...over,
  }
}

describe('a write that succeeds', () => {
  it('makes the file and says what it looks like', async () => {
    const written = await writeAtomically(target, after, options())
    expect(written).toMatchObject({ ok: true, value: { path: target, stamp: { size: after.length } } })
    expect(readFileSync(target)).toEqual(after)
    expect(written.ok && written.value.stamp.mtimeMs).toBe(statSync(target).mtimeMs)
    expect(readdirSync(folder)).toEqual(['plan.relasi'])
  })

  it('keeps the mode of the file it replaces', async () => {
    writeFileSync(target, before)
    chmodSync(target, 0o640)
    await writeAtomically(target, after, options())
    expect(statSync(target).mode & 0o777).toBe(0o640)
  })

  it('writes through a link and leaves the link', async () => {
    mkdirSync(join(folder, 'real'))
    const real = join(folder, 'real', 'plan.relasi')
    writeFileSync(real, before)
    symlinkSync(real, target)
    const written = await writeAtomically(target, after, options())
    expect(written.ok && written.value.path).toBe(real)
    expect(readFileSync(real)).toEqual(after)
    expect(readdirSync(join(folder, 'real'))).toEqual(['plan.relasi'])
  })

  it('writes, syncs and checks the temporary file before it renames, then syncs the folder', async () => {
    const { fs: counted, calls } = failCall(0, '')
    await writeAtomically(target, after, options({ fs: counted }))
    const order = ['file.writeFile', 'file.sync', 'file.close', 'readFile', 'rename', 'open', 'file.sync']
    const from = calls.indexOf('file.writeFile')
    expect(calls.slice(from).filter((call) => order.includes(call))).toEqual([...order, 'file.close'])
  })
})

describe('when call N fails, for N = 1, 2, 3 … until none is left', () => {
  const codes = {
    ENOSPC: 'no_space',
    EIO: 'io',
    EROFS: 'read_only',
    EMFILE: 'io',
    EACCES: 'no_permission',
    EXDEV: 'io',
  } as const

  it.each(Object.entries(codes))('%s leaves the old file or the new one, whole', async (system, code) => {
    let failed = 0
    for (let number = 1; ; number += 1) {
      writeFileSync(target, before)
      const { fs: failing, calls } = failCall(number, system)
      const written = await writeAtomically(target, after, options({ fs: failing }))
      expect(readFileSync(target), `call ${number} ${calls[number - 1]}`).toEqual(written.ok ? after : before)
      expect(readdirSync(folder)).toEqual(['plan.relasi'])
      if (!written.ok) {
        failed += 1
        expect(written.error).toMatchObject({ code, name: 'plan.relasi' })
        expect(written.error.detail).not.toContain(folder)
      }
      if (calls.length < number) break
    }
    expect(failed).toBeGreaterThanOrEqual(3)
  })

  it('a file that was not there is not there after a failure', async () => {
    for (let number = 1; ; number += 1) {
      rmSync(target, { force: true })
      const { fs: failing, calls } = failCall(number, 'ENOSPC')
      const written = await writeAtomically(target, after, options({ fs: failing }))
      expect(readdirSync(folder)).toEqual(written.ok ? ['plan.relasi'] : [])
      if (calls.length < number) break
    }
  })
})

describe('a folder that takes no new file', () => {
  /** Refuses to make a file, but lets an existing one be written, as a shared folder may. */
  const noNewFiles: FileSystem = {
    ...fs,
    open: (path, flags, mode) =>
      flags === 'wx'
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' }))
        : fs.open(path, flags, mode),
  }

  it('has its file written in place after the old content was kept', async () => {
    writeFileSync(target, before)
    const written = await writeAtomically(target, Buffer.from('short'), options({ fs: noNewFiles }))
    expect(written.ok).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('short')
    expect(kept).toEqual([before])
  })

  it('is left alone when the old content cannot be kept', async () => {
    writeFileSync(target, before)
    const full = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
    const written = await writeAtomically(target, after, options({ fs: noNewFiles, keepOld: full }))
    expect(written).toMatchObject({ ok: false, error: { code: 'no_space' } })
    expect(readFileSync(target)).toEqual(before)
  })

  it('gives the file its old content back when writing in place fails', async () => {
    writeFileSync(target, before)
    let opened = 0
    const failing: FileSystem = {
      ...noNewFiles,
      open: async (path, flags, mode) => {
        const file = await noNewFiles.open(path, flags, mode)
        if (flags !== 'r+') return file
        opened += 1
        if (opened > 1) return file
        return new Proxy(file, {
          get: (object, key) => {
            if (key === 'sync') return () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
            const value: unknown = Reflect.get(object, key, object)
            return typeof value === 'function' ? value.bind(object) : value
          },
        })
      },
    }
    const written = await writeAtomically(target, after, options({ fs: failing }))
    expect(written).toMatchObject({ ok: false, error: { code: 'io' } })
    expect(readFileSync(target)).toEqual(before)
  })
})

describe('a busy file', () => {
  const busyFor = (times: number): FileSystem => {
    let left = times
    return {
      ...fs,
      rename: (from, to) => {
        left -= 1
        return left >= 0
          ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' }))
          : fs.rename(from, to)
      },
    }
  }

  it('is tried again until it is free', async () => {
    writeFileSync(target, before)
    expect((await writeAtomically(target, after, options({ fs: busyFor(5) }))).ok).toBe(true)
    expect([pauses, readFileSync(target, 'utf8')]).toEqual([5, after.toString()])
  })

  it('is given up after two seconds, as it was', async () => {
    writeFileSync(target, before)
    const written = await writeAtomically(target, after, options({ fs: busyFor(1_000) }))
    expect(written).toMatchObject({ ok: false, error: { code: 'busy' } })
    expect([pauses, readFileSync(target, 'utf8')]).toEqual([20, before.toString()])
    expect(readdirSync(folder)).toEqual(['plan.relasi'])
  })
})

it('content that reads back differently is refused and the old file stands', async () => {
  writeFileSync(target, before)
  const lying: FileSystem = {
    ...fs,
    readFile: (() => Promise.resolve(Buffer.from('?'))) as unknown as FileSystem['readFile'],
  }
  const written = await writeAtomically(target, after, options({ fs: lying }))
  expect(written).toMatchObject({ ok: false, error: { code: 'verify_failed' } })
  expect(readFileSync(target)).toEqual(before)
})

describe("the app's own folders", () => {
  it('are refused, also through a link', async () => {
    mkdirSync(join(folder, 'profile', 'deep'), { recursive: true })
    symlinkSync(join(folder, 'profile'), join(folder, 'link'))
    for (const path of ['profile/a.relasi', 'profile/deep/a.relasi', 'link/a.relasi']) {
      const written = await writeAtomically(
        join(folder, path),
        after,
        options({ refusedFolders: [join(folder, 'profile')] }),
      )
      expect(written).toMatchObject({ ok: false, error: { code: 'refused_folder', name: 'a.relasi' } })
    }
    expect(readdirSync(join(folder, 'profile'))).toEqual(['deep'])
  })

  it('are told from a folder with a longer name', async () => {
    mkdirSync(join(folder, 'profile-of-mine'))
    const path = join(folder, 'profile-of-mine', 'a.relasi')
    expect(
      (await writeAtomically(path, after, options({ refusedFolders: [join(folder, 'profile')] }))).ok,
    ).toBe(true)
  })
})

it('a folder that is gone is not found', async () => {
  const written = await writeAtomically(join(folder, 'gone', 'a.relasi'), after, options())
  expect(written).toMatchObject({ ok: false, error: { code: 'not_found' } })
})
