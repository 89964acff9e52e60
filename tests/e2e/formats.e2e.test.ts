import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, inject, test } from 'vitest'
import { formatSamples } from './formatSamples.ts'

const folder = mkdtempSync(join(tmpdir(), 'relasi-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('Electron writes numbers, money and dates as Node does', async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'node18',
      lib: {
        entry: new URL('formatSamples.ts', import.meta.url).pathname,
        formats: ['cjs'],
        fileName: 'samples',
      },
    },
  })
  const script = join(folder, 'print.cjs')
  writeFileSync(script, "process.stdout.write(JSON.stringify(require('./samples.cjs').formatSamples()))")
  const answer = execFileSync(inject('electron').executablePath, [script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  const inElectron = JSON.parse(answer) as string[] // safe: printed by the line above
  expect(inElectron).toEqual(formatSamples())
  expect(inElectron.length).toBeGreaterThan(900)
})
