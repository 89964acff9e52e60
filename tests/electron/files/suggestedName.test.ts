import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suggestFileName } from '#electron/main/files/suggestedName.ts'

const suggest = (name: string) => suggestFileName(name, 'relasi', 'plan')

it.each([
  ['Warung Kopi', 'Warung Kopi.relasi'],
  ['Warung Kopi.relasi', 'Warung Kopi.relasi'],
  ['../../x', 'x.relasi'],
  ['..\\..\\x', 'x.relasi'],
  ['/etc/passwd', 'passwd.relasi'],
  ['CON', '_CON.relasi'],
  ['nul.txt', '_nul.txt.relasi'],
  ['COM1', '_COM1.relasi'],
  ['a\0b', 'ab.relasi'],
  ['\u202Egnp.exe', 'gnp.exe.relasi'],
  ['a\u2066b\u2069', 'ab.relasi'],
  ['line\nbreak', 'linebreak.relasi'],
  ['a<b>:"|?*c', 'a b c.relasi'],
  ['...', 'plan.relasi'],
  ['', 'plan.relasi'],
  ['.hidden', 'hidden.relasi'],
  ['name. ', 'name.relasi'],
  ['日本 ☕', '日本 ☕.relasi'],
])('%j becomes %j', (given, name) => {
  expect(suggest(given)).toBe(name)
})

it('a name of 300 characters fits every file system and keeps whole characters', () => {
  expect(Buffer.byteLength(suggest('x'.repeat(300)))).toBe(200)
  expect(suggest('☕'.repeat(300))).toMatch(/^☕+\.relasi$/u)
})

it('no text leads out of its folder or names nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = suggest(text)
      expect(name).toMatch(/^[^/\\\0<>:"|?*]+\.relasi$/u)
      expect(name.startsWith('.')).toBe(false)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201)
    }),
  )
})
