import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { limits } from '#shared/file/limits.ts'
import { parseText } from '#shared/file/parseText.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

function codeOf(bytes: Uint8Array): string {
  const read = parseText(bytes)
  return read.ok ? 'accepted' : read.error.code
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const unit = char.charCodeAt(0)
      return littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
    }),
  )
}

describe('a good file', () => {
  it('cut at any byte is refused as cut or empty', () => {
    const plan = addNote(buildPlan({ notes: [buildNote({ id: 'tea', title: 'Tea “é” 🧋 \\ "q" 漢' })] }), {
      id: noteId('half'),
      block: 'customer_segments',
      title: '\u0001\u2028',
      customers: 1200,
    })
    const bytes = bytesOf(formatPlan(plan))
    expect(codeOf(bytes)).toBe('accepted')
    expect(codeOf(bytes.subarray(0, -1))).toBe('accepted') // only the last line break is gone
    for (let end = 0; end < bytes.length - 1; end += 1) {
      const read = readRelasiFile(bytes.subarray(0, end))
      expect([end, read.ok ? 'accepted' : read.error.code]).toEqual([end, end === 0 ? 'empty' : 'truncated'])
    }
  })

  it('cut inside an escape, a number, a word or a pair of half characters is refused as cut', () => {
    const text = '{"a":"\\ud83e\\udd64 \\u00e9 \\n","b":[-12.5e+3,true,false,null],"c":{}}'
    expect(codeOf(bytesOf(text))).toBe('accepted')
    for (let end = 1; end < text.length; end += 1) {
      expect([end, codeOf(bytesOf(text.slice(0, end)))]).toEqual([end, 'truncated'])
    }
  })

  it('with a byte order mark is read like without', () => {
    const bytes = bytesOf(formatPlan(buildSmallPlan()))
    expect(readRelasiFile(joined([0xef, 0xbb, 0xbf], bytes))).toEqual(readRelasiFile(bytes))
  })

  it('with the line breaks of Windows is read like without', () => {
    const text = formatPlan(buildSmallPlan())
    const [windows, unix] = [text.replaceAll('\n', '\r\n'), text].map((each) => readRelasiFile(bytesOf(each)))
    expect(windows).toEqual(unix)
  })
})

describe('other bytes', () => {
  const good = formatPlan(buildSmallPlan())

  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', bytesOf('')],
    ['blanks', 'empty', bytesOf(' \n\t\r\n')],
    ['only a byte order mark', 'empty', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['UTF-16 with its mark, little end first', 'utf16', joined([0xff, 0xfe], utf16(good, true))],
    ['UTF-16 with its mark, big end first', 'utf16', joined([0xfe, 0xff], utf16(good, false))],
    ['UTF-16 without a mark', 'utf16', utf16(good, true)],
    ['UTF-16 without a mark, big end first', 'utf16', utf16(good, false)],
    ['zeros', 'nul_bytes', new Uint8Array(4096)],
    ['a plan whose end is zeros', 'nul_bytes', joined(bytesOf(good.slice(0, 400)), new Uint8Array(100))],
    ['Latin-1', 'not_utf8', joined(bytesOf('{"a":"caf'), [0xe9], bytesOf('"}'))],
    ['an overlong form', 'not_utf8', joined(bytesOf('{"a":"'), [0xc0, 0xaf], bytesOf('"}'))],
    ['a surrogate in UTF-8', 'not_utf8', joined(bytesOf('{"a":"'), [0xed, 0xa0, 0x80], bytesOf('"}'))],
    ['past Unicode', 'not_utf8', joined(bytesOf('{"a":"'), [0xf4, 0x90, 0x80, 0x80], bytesOf('"}'))],
    ['a PDF', 'not_json', bytesOf('%PDF-1.7\n1 0 obj')],
    ['a letter', 'not_json', bytesOf('Dear team,')],
    ['two plans in a row', 'not_json', bytesOf(`${good}${good}`)],
    ['a comment', 'not_json', bytesOf('{ "a": 1 // one\n }')],
    ['a comma before the end', 'not_json', bytesOf('{ "a": 1, }')],
    ['single quotes', 'not_json', bytesOf("{ 'a': 1 }")],
    ['a line break in a string', 'not_json', bytesOf('{ "a": "x\ny" }')],
    ['a bad escape', 'not_json', bytesOf('{ "a": "\\x41" }')],
    ['NaN', 'not_json', bytesOf('{ "a": NaN }')],
    ['a leading zero', 'not_json', bytesOf('{ "a": 012 }')],
    ['a number too large', 'number_range', bytesOf('{ "a": 1e999 }')],
    ['a number too small', 'number_range', bytesOf('{ "a": -1e999 }')],
    ['an unsafe integer', 'number_range', bytesOf('{ "a": 9007199254740993 }')],
    ['1e308', 'number_range', bytesOf('{ "a": 1e308 }')],
    ['half a character', 'lone_surrogate', bytesOf('{ "a": "\\ud83e" }')],
    ['the other half', 'lone_surrogate', bytesOf('{ "a": "\\udd64 x" }')],
    ['two first halves', 'lone_surrogate', bytesOf('{ "a": "\\ud83e\\ud83e" }')],
    ['half a character in a name', 'lone_surrogate', bytesOf('{ "\\ud83e": 1 }')],
    ['a name twice', 'duplicate_key', bytesOf('{ "a": 1, "b": { "a": 1 }, "a": 2 }')],
    ['a name twice, once escaped', 'duplicate_key', bytesOf('{ "a": 1, "\\u0061": 2 }')],
    ['__proto__', 'forbidden_key', bytesOf('{ "a": [{ "__proto__": {} }] }')],
    ['__proto__, escaped', 'forbidden_key', bytesOf('{ "\\u005f_proto__": {} }')],
    ['constructor', 'forbidden_key', bytesOf('{ "constructor": 1 }')],
    ['prototype', 'forbidden_key', bytesOf('{ "prototype": 1 }')],
    ['65 levels', 'too_deep', bytesOf('['.repeat(65) + ']'.repeat(65))],
    ['a million levels', 'too_deep', bytesOf('['.repeat(1_000_000))],
    ['64 levels', 'accepted', bytesOf('['.repeat(64) + ']'.repeat(64))],
    ['more bytes than the limit', 'too_large', new Uint8Array(limits.fileBytes + 1)],
  ])('%s are answered with %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('are refused with line and column', () => {
    const text = '{\n  "a": 1,\n  "b": [1, 2,, 3]\n}'
    expect(parseText(bytesOf(text))).toMatchObject({ error: { code: 'not_json', line: 3, column: 14 } })
    const twice = '{\n  "a": 1,\n  "a": 2\n}'
    expect(parseText(bytesOf(twice))).toMatchObject({ error: { code: 'duplicate_key', line: 3, column: 3 } })
    const latin = joined(bytesOf('{\n"a":"caf'), [0xe9], bytesOf('"}'))
    expect(parseText(latin)).toMatchObject({ error: { code: 'not_utf8', line: 2, column: 9 } })
  })

  it('never make it throw, and are accepted exactly when JSON.parse takes them', () => {
    const almostJson = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '[', '\\', '1', 'e', ' ', '\u0001'),
      )
      .map(([text, at, extra]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + extra + text.slice(place)
      })
    const ours = new Set(['duplicate_key', 'forbidden_key', 'number_range', 'lone_surrogate', 'empty'])
    fc.assert(
      fc.property(almostJson, (text) => {
        const read = parseText(bytesOf(text))
        if (read.ok) expect(read.value.data).toEqual(JSON.parse(text))
        else if (!ours.has(read.error.code)) expect(() => JSON.parse(text) as unknown).toThrow()
      }),
      { numRuns: 3000 },
    )
  })

  it('of any kind never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof readRelasiFile(bytes).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('faults of a plan', () => {
  it('have the line they stand on', () => {
    const text = formatPlan(buildSmallPlan())
      .replace('"title": "Fresh coffee"', '"title": 7')
      .replace('"name": "Small plan",\n', '')
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    const read = readRelasiFile(bytesOf(text))
    expect(read.ok ? [] : read.error.issues.map(({ place, line }) => [place, line])).toEqual([
      ['meta.name', lineOf('"meta"')],
      ['records[3].title', lineOf('"title": 7')],
    ])
  })

  it('that only drop a reference have their line, too', () => {
    const text = formatPlan(buildSmallPlan()).replace('"barista"\n', '"ghost"\n')
    const read = readRelasiFile(bytesOf(text))
    expect(read.ok && read.value.report.dropped).toMatchObject([
      { code: 'dangling_reference', line: text.slice(0, text.indexOf('"ghost"')).split('\n').length },
    ])
  })
})
