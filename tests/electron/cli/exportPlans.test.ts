import { expect, it } from 'vitest'
import { planFileError } from '#shared/file/planFileError.ts'
import { exitCodeOf, findTargets } from '#electron/main/cli/exportPlans.ts'

it('names each PDF after its file, whatever the name holds', () => {
  const inputs = ['/in/board.relasi', '/in/con.relasi', '/in/a\u202Eb.relasi']
  const found = findTargets({ inputs, target: { kind: 'folder', path: 'out' } }, '/plans')
  expect(found.ok && found.value.map((place) => place.target)).toEqual([
    '/plans/out/board.pdf',
    '/plans/out/_con.pdf',
    '/plans/out/ab.pdf',
  ])
})

it('refuses two inputs that would be one file', () => {
  const inputs = ['/one/Board.relasi', '/two/board.relasi']
  const found = findTargets({ inputs, target: { kind: 'folder', path: 'out' } }, '/plans')
  expect(found).toMatchObject({ ok: false, error: { code: 'sameName' } })
})

it('ends with the gravest of several outcomes', () => {
  const done = { kind: 'done', file: 'a', pages: 1, missingCharacters: [], without: [] } as const
  const bad = { kind: 'bad_plan', file: 'b', error: planFileError('bad_plan') } as const
  const exists = { kind: 'exists', file: 'c' } as const
  const error = { code: 'print_failed', name: '', detail: '' } as const
  expect(exitCodeOf([done, done])).toBe(0)
  expect(exitCodeOf([done, bad])).toBe(1)
  expect(exitCodeOf([bad, exists])).toBe(4)
  expect(exitCodeOf([bad, exists, { kind: 'not_printed', file: 'd', error }])).toBe(3)
})
