import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCheckArguments } from '#electron/main/check/checkArguments.ts'
import { limits } from '#shared/file/limits.ts'

const golden = resolve('tests/fixtures/plans/v1.relasi')
let folder = ''

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command in plain Node, as bin/relasi does. */
function relasiCheck(...words: string[]): Promise<Ended> {
  return new Promise((settle) => {
    execFile(process.execPath, [join(folder, 'check.cjs'), ...words], { cwd: folder }, (error, out, err) => {
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relasi-check-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      ssr: 'electron/main/check.ts',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'check.cjs' } },
    },
    ssr: { noExternal: true },
  })
  const text = await readFile(golden, 'utf8')
  await writeFile(join(folder, 'good.relasi'), text)
  await writeFile(join(folder, 'cut.relasi'), text.slice(0, 3000))
  await writeFile(join(folder, 'newer.relasi'), '{ "format": "relasi", "formatVersion": 9 }')
  const bad = text.replace('"title": "Warung di Jalan Melati"', '"title": 7')
  await writeFile(join(folder, 'bad.relasi'), bad.replace('"iteration": 3', '"iteration": 0'))
  await writeFile(join(folder, 'loose.relasi'), text.replace('"k-barista"\n', '"k-nobody"\n'))
  const huge = await open(join(folder, 'huge.relasi'), 'w')
  await huge.truncate(5 * limits.fileBytes)
  await huge.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('relasi check', () => {
  it('says that a good plan is one and ends with 0', async () => {
    expect(await relasiCheck('good.relasi')).toEqual({
      code: 0,
      out: 'good.relasi: a good plan with 24 notes and 5 cells\n',
      err: '',
    })
  })

  it('counts notes alone, not journeys and tactics', async () => {
    const plan = resolve('tests/fixtures/plans/v2.relasi')
    const notes = (await readFile(plan, 'utf8')).match(/"type": "note"/g)?.length
    expect((await relasiCheck(plan)).out).toContain(` with ${String(notes)} notes and `)
  })

  it('names line, record, field, place and value of each error and ends with 1', async () => {
    const { code, out, err } = await relasiCheck('bad.relasi')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.split('\n')).toEqual([
      'bad.relasi: line 17, field meta.iteration: It is not a whole number in the possible range. (found: 0)',
      expect.stringMatching(
        /^bad\.relasi: line \d+, record c-warung, field title, records\[7\]\.title: It is of the wrong kind\. \(found: 7\)$/,
      ) as string,
      '',
    ])
  })

  it('checks every file and ends with 1 when one is bad', async () => {
    const { code, out, err } = await relasiCheck('cut.relasi', 'good.relasi', 'newer.relasi', 'gone.relasi')
    expect(code).toBe(1)
    expect(out).toContain('good.relasi')
    expect(err).toMatch(/cut\.relasi: line \d+, column \d+: The file ends in the middle/)
    expect(err).toContain('newer.relasi: A newer Relasi wrote this file (format 9)')
    expect(err).toContain('gone.relasi: cannot be read (ENOENT)')
  })

  it('does not read a file past the limit', async () => {
    expect(await relasiCheck('huge.relasi')).toMatchObject({
      code: 1,
      err: 'huge.relasi: The file is larger than a plan may be (50 MB).\n',
    })
  })

  it('says which references would be left out', async () => {
    const { code, out } = await relasiCheck('loose.relasi')
    expect(code).toBe(0)
    expect(out).toMatch(
      /without this reference: line \d+, record rel:s-pekerja:personal_assistance, field leansOn\[0\]/,
    )
  })

  it('speaks the language asked for', async () => {
    expect((await relasiCheck('--language', 'id', 'cut.relasi')).err).toContain('terpotong di tengah')
    expect((await relasiCheck('--language=ms', 'cut.relasi')).err).toContain('terputus di tengah jalan')
  })

  it.each([[[]], [['--language', 'xx', 'good.relasi']], [['--loud', 'good.relasi']], [['--language']]])(
    'ends with 2 and the usage for %j',
    async (words) => {
      expect(await relasiCheck(...words)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('usage: relasi check') as string,
      })
    },
  )
})

describe('parseCheckArguments', () => {
  it('takes files and a language in any order', () => {
    expect(parseCheckArguments(['a', '--language', 'ms', 'b'])).toEqual({ files: ['a', 'b'], language: 'ms' })
    expect(parseCheckArguments(['--', '--odd.relasi'])).toEqual({ files: ['--odd.relasi'], language: 'en' })
  })
})
