import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''

/** Laid out like a package: the program's folder with `bin/relasi` and `resources` in it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-package-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'resources'))
  copyFileSync('bin/relasi', join(folder, 'bin', 'relasi'))
  copyFileSync('package.json', join(folder, 'resources', 'package.json'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string } // safe: our own file

const ways = [['in a checkout', () => [process.execPath, resolve('scripts/relasi.mjs')]]] as const
const packaged = ['in a package', () => ['sh', join(folder, 'bin', 'relasi')]] as const

describe.each(process.platform === 'linux' ? [...ways, packaged] : ways)('relasi %s', (_, start) => {
  function relasi(...words: string[]) {
    const [program = '', script = ''] = start()
    const { status, stdout, stderr } = spawnSync(program, [script, ...words], { encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const usage = expect.stringMatching(/^usage: relasi check .*\n {7}relasi export .*--pdf/) as string

  it.each(['--help', '-h', 'help'])('says with %s how both commands are used', (word) => {
    expect(relasi(word)).toEqual({ status: 0, stdout: usage, stderr: '' })
  })

  it('says its version', () => {
    expect(relasi('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([[[]], [['frob']], [['plan.relasi']]])('ends with 2 and the usage for %j', (words) => {
    const ended = relasi(...words)
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('usage: relasi check')
    expect(ended.stderr).toContain('relasi export')
    if (words[0] !== undefined) expect(ended.stderr).toContain(words[0])
  })
})
