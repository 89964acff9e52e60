import { expect, it } from 'vitest'
import { outcomeText } from '#electron/main/cli/outcomeText.ts'
import { planFileError } from '#shared/file/planFileError.ts'

it('says in words why a plan could not be read', () => {
  const say = (code: 'io' | 'not_found' | 'changed_on_disk', detail: string) =>
    outcomeText({ kind: 'unreadable', file: 'a.relasi', error: { code, name: 'a.relasi', detail } }, 'en')
      .lines
  expect(say('io', 'EISDIR read')).toEqual([
    'a.relasi: This is a folder; name the .relasi files in it. Nothing was written for it. (EISDIR read)',
  ])
  expect(say('not_found', 'ENOENT stat')).toEqual([
    'a.relasi: There is no such file. Nothing was written for it. (ENOENT stat)',
  ])
  expect(say('changed_on_disk', '')).toEqual([
    'a.relasi: The system could not read it. Nothing was written for it.',
  ])
})

it('says in words what is wrong with a file that is no plan', () => {
  const error = planFileError('truncated', { line: 33, column: 2 })
  expect(outcomeText({ kind: 'bad_plan', file: 'a.relasi', error }, 'en')).toEqual({
    isGood: false,
    lines: [
      'a.relasi: line 33, column 2: The file ends in the middle; the rest is missing. Nothing was written for it.',
    ],
  })
  const newer = planFileError('newer_format', { version: 9 })
  const [line] = outcomeText({ kind: 'bad_plan', file: 'a.relasi', error: newer }, 'id').lines
  expect(line).toContain('Perbarui Relasi')
})

it("keeps the system's own words in brackets when a PDF could not be written", () => {
  const error = { code: 'not_found', name: 'a.pdf', detail: 'ENOENT realpath' } as const
  const { lines } = outcomeText({ kind: 'not_written', file: 'a.pdf', error }, 'en')
  expect(lines).toEqual([
    'a.pdf: could not be written. The folder is no longer there. Choose another one. (ENOENT realpath)',
  ])
})
