import { expect, it } from 'vitest'
import { commandWords } from '#electron/main/cli/commandWords.ts'
import { parseExportArguments } from '#electron/main/cli/parseExportArguments.ts'

const parse = (line: string) => parseExportArguments(line.split(' ').filter((word) => word !== ''))
const codeOf = (line: string) => {
  const parsed = parse(line)
  return parsed.ok ? parsed.value.kind : parsed.error.code
}

it('reads every option, in any order and case', () => {
  expect(parse('a.relasi --pdf b.pdf --paper a3 --orientation=Portrait --language id --force')).toEqual({
    ok: true,
    value: {
      kind: 'export',
      inputs: ['a.relasi'],
      target: { kind: 'pdf', path: 'b.pdf' },
      options: { paper: 'A3', orientation: 'portrait', language: 'id', sheets: null },
      force: true,
      forApp: false,
    },
  })
})

it('takes A4, landscape, the sheets each plan has filled and the language of the system when nothing is said', () => {
  const parsed = parse('a.relasi b.relasi --out-dir out')
  expect(parsed.ok && parsed.value).toMatchObject({
    inputs: ['a.relasi', 'b.relasi'],
    target: { kind: 'folder', path: 'out' },
    options: { paper: 'A4', orientation: 'landscape', language: null, sheets: null },
    force: false,
  })
})

it.each([
  ['relationships', ['relationships']],
  ['canvas,relationships', ['canvas', 'relationships']],
  ['Relationships,canvas,relationships', ['canvas', 'relationships']],
])('prints the sheets %s once each, in the order of the pages', (value, sheets) => {
  const parsed = parse(`a.relasi --pdf b.pdf --sheets ${value}`)
  expect(parsed.ok && parsed.value).toMatchObject({ options: { sheets } })
})

it('names the sheets there are when one is unknown', () => {
  const values = {
    name: '--sheets',
    value: 'moon',
    possible: 'canvas, relationships, journeys, funnel, sketch, experiments',
  }
  expect(parse('a.relasi --pdf b.pdf --sheets canvas,moon')).toMatchObject({ ok: false, error: { values } })
})

it.each([
  ['a.relasi', 'noTarget'],
  ['--pdf b.pdf', 'noInput'],
  ['a.relasi b.relasi --pdf c.pdf', 'oneForPdf'],
  ['a.relasi --pdf c.pdf --out-dir d', 'twoTargets'],
  ['a.relasi --pdf c.pdf --csv d.csv', 'twoTargets'],
  ['a.relasi b.relasi --csv c.csv', 'oneForPdf'],
  ['a.relasi --pdf', 'missingValue'],
  ['a.relasi --pdf --force', 'missingValue'],
  ['a.relasi --pdf=', 'missingValue'],
  ['a.relasi --pdf b.pdf --paper A9', 'badValue'],
  ['a.relasi --pdf b.pdf --sheets canvas,moon', 'badValue'],
  ['a.relasi --pdf b.pdf --colour red', 'unknownOption'],
  ['a.relasi --pdf b.pdf -x', 'unknownOption'],
  ['a.relasi --pdf b.pdf --force --force', 'twice'],
  ['--help --paper', 'missingValue'],
  ['--help', 'help'],
  ['-h', 'help'],
])('answers %j with %s', (line, code) => {
  expect(codeOf(line)).toBe(code)
})

it('says an error in the language asked for, even when another word is wrong', () => {
  const parsed = parse('--language ms --paper A9')
  expect(parsed).toMatchObject({ ok: false, error: { language: 'ms' } })
})

it('takes what follows two dashes as files', () => {
  const parsed = parse('--pdf b.pdf -- --strange.relasi')
  expect(parsed.ok && parsed.value).toMatchObject({ inputs: ['--strange.relasi'] })
})

it('passes over switches of the engine before and behind the words', () => {
  const started = ['electron', '--inspect=0', '/app', '--no-sandbox', 'export', 'a.relasi', '--log-level=3']
  expect(commandWords(started, true)).toEqual(['export', 'a.relasi', '--log-level=3'])
  expect(commandWords(['relasi', '--disable-gpu', 'export', 'a'], false)).toEqual(['export', 'a'])
  expect(codeOf('a.relasi --pdf b.pdf --log-level=3 --disable-gpu')).toBe('export')
})

it('is no command when a plan is opened', () => {
  expect(commandWords(['relasi', '/home/export.relasi'], false)[0]).toBe('/home/export.relasi')
})

it('takes a table as its target', () => {
  const parsed = parse('a.relasi --csv b.csv --language ms')
  expect(parsed.ok && parsed.value).toMatchObject({
    target: { kind: 'csv', path: 'b.csv' },
    options: { language: 'ms' },
  })
})
