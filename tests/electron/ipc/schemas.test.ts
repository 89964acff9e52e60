import { expect, it } from 'vitest'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import { maxFileBytes, preferencesSchema, requestSchemas, type RequestName } from '#shared/ipc/schemas.ts'

const bytes = new Uint8Array(3)
const copy = { planId: 'p', rev: 1, planName: 'n', reason: 'quiet', bytes }
const exportRequest = {
  jobId: 'j',
  bytes,
  options: { paper: 'A3', orientation: 'landscape', language: 'id', sheets: ['canvas'] },
  suggestedName: 'x',
}

const good: readonly (readonly [RequestName, readonly unknown[]])[] = [
  ['start', []],
  ['setPreferences', [{ theme: 'dark' }]],
  ['setMenu', [[{ kind: 'submenu', label: 'File', entries: [{ kind: 'separator' }] }]]],
  ['setTitle', ['Warung', true]],
  ['saveFile', [{ planId: 'p', bytes, force: false }]],
  ['writeCopy', [copy]],
  ['readFile', ['plan-0123456789abcdef0123456789abcdef']],
  ['exportPdf', [exportRequest]],
  ['answerClose', [{ kind: 'failed', planName: 'n', changes: 2, code: 'no_space' }]],
]

it.each(good)('%s takes what the contract says', (name, args) => {
  expect(requestSchemas[name].safeParse(args).success).toBe(true)
})

const deep = (levels: number): unknown =>
  levels === 0 ? { kind: 'separator' } : { kind: 'submenu', label: 'x', entries: [deep(levels - 1)] }

const bad: readonly (readonly [string, RequestName, readonly unknown[]])[] = [
  ['an argument too many', 'start', [1]],
  ['an unknown preference', 'setPreferences', [{ theme: 'dark', path: '/etc' }]],
  ['a theme that is none', 'setPreferences', [{ theme: 'neon' }]],
  ['a menu without end', 'setMenu', [[deep(9)]]],
  ['a menu that is too wide', 'setMenu', [Array.from({ length: 30 }, () => ({ kind: 'separator' }))]],
  ['a title that is too long', 'setTitle', ['x'.repeat(2_000), true]],
  ['a path for a handle', 'readFile', ['/etc/passwd']],
  ['an id with a folder in it', 'writeCopy', [{ ...copy, planId: '../x' }]],
  ['an unknown reason', 'writeCopy', [{ ...copy, reason: 'because' }]],
  ['a rev that is no count', 'writeCopy', [{ ...copy, rev: -1 }]],
  ['text for bytes', 'writeCopy', [{ ...copy, bytes: 'text' }]],
  [
    'more bytes than a file may have',
    'saveFile',
    [{ planId: 'p', force: false, bytes: new Uint8Array(maxFileBytes + 1) }],
  ],
  [
    'a paper that is none',
    'exportPdf',
    [{ ...exportRequest, options: { ...exportRequest.options, paper: 'A9' } }],
  ],
  ['no sheet', 'exportPdf', [{ ...exportRequest, options: { ...exportRequest.options, sheets: [] } }]],
  ['a path beside the request', 'exportPdf', [{ ...exportRequest, targetPath: '/tmp/x' }]],
]

it.each(bad)('%s is refused', (_what, name, args) => {
  expect(requestSchemas[name].safeParse(args).success).toBe(false)
})

it('a preferences file of an older version keeps what it says and gets defaults for the rest', () => {
  const { librarySort, ...older } = { ...defaultPreferences, theme: 'dark' as const }
  expect(preferencesSchema.parse({ ...older, gone: true })).toEqual({ ...older, librarySort })
  expect(preferencesSchema.safeParse({ ...older, theme: 'neon' }).success).toBe(false)
  expect(preferencesSchema.safeParse('dark').success).toBe(false)
})

it('a change of one preference stays a change of one', () => {
  expect(requestSchemas.setPreferences.parse([{ theme: 'dark' }])).toEqual([{ theme: 'dark' }])
})
