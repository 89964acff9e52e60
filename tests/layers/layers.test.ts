import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

type CruiseResult = { summary: { violations: { from: string; rule: { name: string } }[] } }
type Configuration = { forbidden: { name: string }[] }

const configPath = resolve('.dependency-cruiser.cjs')
const configuration = createRequire(import.meta.url)(configPath) as Configuration // the file's own shape, asserted below

/** One deliberate violation per rule: the rule, the file that breaks it, and how. */
const violations: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['shared-imports-shared', 'shared/lib/broken.ts', "import { readFileSync } from 'node:fs'"],
  ['methods-import-numeric-packages', 'shared/methods/broken.ts', "import { useState } from 'react'"],
  ['shared-lib-imports-below', 'shared/lib/broken2.ts', "import { a } from '#shared/model/good.ts'"],
  ['shared-document-imports-below', 'shared/document/broken.ts', "import { a } from '#shared/model/good.ts'"],
  ['shared-methods-imports-below', 'shared/methods/broken2.ts', "import { a } from '../document/good.ts'"],
  ['shared-model-imports-below', 'shared/model/broken.ts', "import type { A } from '#shared/coach/good.ts'"],
  ['shared-catalog-imports-below', 'shared/catalog/broken.ts', "import { a } from '#shared/file/good.ts'"],
  ['shared-coach-imports-below', 'shared/coach/broken.ts', "import { a } from '#shared/file/good.ts'"],
  ['shared-file-imports-below', 'shared/file/broken.ts', "import { a } from '#shared/ipc/good.ts'"],
  ['shared-ipc-imports-below', 'shared/ipc/broken.ts', "import { a } from '#shared/locales/good.ts'"],
  ['renderer-not-electron', 'renderer/src/app/broken.ts', "import type { A } from '#electron/main/good.ts'"],
  ['electron-not-renderer', 'electron/main/broken.ts', "import type { A } from '#renderer/app/good.ts'"],
  ['contract-imports-types', 'shared/ipc/contract.ts', "import { a } from '#shared/lib/good.ts'"],
  ['electron-at-the-edge', 'electron/main/files/broken.ts', "import { app } from 'electron'"],
  [
    'feature-not-feature',
    'renderer/src/features/canvas/broken.ts',
    "import type { A } from '../library/good.ts'",
  ],
  ['below-not-app', 'renderer/src/state/broken.ts', "import type { A } from '#renderer/app/good.ts'"],
  ['ui-gets-props', 'renderer/src/ui/broken.ts', "import { a } from '#renderer/state/good.ts'"],
  ['sheets-get-props', 'renderer/src/sheets/broken.ts', "import { a } from '#renderer/state/good.ts'"],
  ['storage-not-state', 'renderer/src/storage/broken.ts', "import type { A } from '#renderer/state/good.ts'"],
  ['dexie-in-storage', 'renderer/src/state/broken2.ts', "import { Dexie } from 'dexie'"],
  ['xyflow-in-diagram', 'renderer/src/features/journeys/broken.ts', "import { a } from '@xyflow/react'"],
  ['no-cycle', 'shared/model/cycleA.ts', "import type { A } from './cycleB.ts'"],
  ['product-not-tests', 'electron/main/broken2.ts', "import { a } from '#tests/support/good.ts'"],
  ['product-not-scripts', 'electron/main/broken3.ts', "import { a } from '../../scripts/good.ts'"],
  ['resolvable', 'electron/main/broken4.ts', "import { a } from './missing.ts'"],
]

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['shared/lib/good.ts', "import { z } from 'zod/mini'"],
  ['shared/document/good.ts', "import { a } from '#shared/lib/good.ts'"],
  ['shared/methods/good.ts', "import normal from '@stdlib/stats-base-dists-normal'"],
  ['shared/model/good.ts', "import { generateKeyBetween } from 'fractional-indexing'"],
  ['shared/model/cycleB.ts', "import type { A } from './cycleA.ts'"],
  ['shared/coach/good.ts', "import { a } from '#shared/methods/good.ts'"],
  ['shared/file/good.ts', "import { a } from '#shared/model/good.ts'"],
  ['shared/ipc/good.ts', "import { a } from '#shared/file/good.ts'"],
  ['shared/locales/good.ts', ''],
  ['electron/main/good.ts', "import { app } from 'electron'"],
  ['electron/main/files/good.ts', "import type { App } from 'electron'\nimport { join } from 'node:path'"],
  ['renderer/src/app/good.ts', "import { a } from '../features/library/good.ts'"],
  ['renderer/src/features/library/good.ts', "import { a } from '#renderer/state/good.ts'"],
  ['renderer/src/state/good.ts', "import { create } from 'zustand'"],
  ['renderer/src/storage/good.ts', "import { Dexie } from 'dexie'"],
  ['renderer/src/diagram/good.ts', "import { a } from '@xyflow/react'"],
  ['tests/support/good.ts', "import { a } from '#shared/model/good.ts'"],
  ['scripts/good.ts', ''],
]

const packages = ['dexie', 'electron', 'fractional-indexing', 'react', 'zustand', '@xyflow/react']
const packageFiles = ['zod/mini/index.js', '@stdlib/stats-base-dists-normal/index.js']

let folder: string
let reported: Map<string, string[]>

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-layers-'))
  const imports = {
    '#shared/*': './shared/*',
    '#electron/*': './electron/*',
    '#renderer/*': './renderer/src/*',
    '#tests/*': './tests/*',
  }
  write('package.json', JSON.stringify({ name: 'relasi', type: 'module', imports }))
  for (const name of packages) write(`node_modules/${name}/index.js`, 'module.exports = {}')
  for (const path of packageFiles) write(`node_modules/${path}`, 'module.exports = {}')
  for (const [file, code] of allowed) write(file, `${code}\nexport const a = 1\nexport type A = number\n`)
  for (const [, file, code] of violations)
    write(file, `${code}\nexport const a = 1\nexport type A = number\n`)
  reported = cruise()
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** File → names of the rules it was reported for. */
function cruise(): Map<string, string[]> {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const folders = ['shared', 'electron', 'renderer', 'tests']
  const args = [tool, ...folders, '--config', configPath, '--output-type', 'json']
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
  const result = JSON.parse(execFileSync(process.execPath, args, options)) as CruiseResult // dependency-cruiser's own format
  const rules = new Map<string, string[]>()
  for (const { from, rule } of result.summary.violations) {
    rules.set(from, [...(rules.get(from) ?? []), rule.name])
  }
  return rules
}

it.each(violations)('%s is reported, and nothing else, for %s', (rule, file) => {
  expect([...new Set(reported.get(file))]).toEqual([rule])
})

it('nothing is reported for imports that the table allows', () => {
  const accused = allowed.map(([file]) => file).filter((file) => reported.has(file))
  expect(accused.filter((file) => !file.includes('cycle'))).toEqual([])
})

it('every rule of the configuration has its deliberate violation', () => {
  const names = configuration.forbidden.map(({ name }) => name)
  expect(violations.map(([rule]) => rule).toSorted()).toEqual(names.toSorted())
})
