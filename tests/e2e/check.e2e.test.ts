import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'relasi-check-'))
// Away from every installed package: what it needs it has with it.
cpSync(resolve('dist/main'), folder, { recursive: true })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the built check of a plan runs in Node alone', async () => {
  const plan = resolve('assets/samples/warung-kopi-pagi.relasi')
  const code = await new Promise((done) => {
    execFile(process.execPath, [join(folder, 'check.cjs'), plan], { cwd: folder }, (error) =>
      done(error?.code ?? 0),
    )
  })
  expect(code).toBe(0)
})
