import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatNoteClip } from '#shared/file/formatNoteClip.ts'
import { openNoteClip, readClipNote } from '#shared/file/readNoteClip.ts'
import { createNote } from '#shared/model/note/addNote.ts'
import { noteId } from '#tests/support/builders.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const open = (data: unknown) => openNoteClip(bytesOf(JSON.stringify(data)))
const codeOf = (data: unknown) => {
  const opened = open(data)
  return opened.ok ? null : opened.error.code
}

it('brings back every field of copied notes', () => {
  const notes = [
    createNote({
      id: noteId('regulars'),
      block: 'customer_segments',
      title: 'Regulars ☕',
      details: 'Two\nlines',
      mark: 3,
      customers: 12,
      matters: 'No queue',
      extra: { later: [1, { two: true }] },
    }),
    createNote({ id: noteId('stall'), block: 'channels', channelKind: 'physical', links: [noteId('gone')] }),
  ]
  const opened = openNoteClip(bytesOf(formatNoteClip(notes)))
  expect(opened.ok && opened.value.map(readClipNote)).toEqual(notes)
})

it.each([
  ['not_relasi', { records: [] }],
  ['not_relasi', ['relasi']],
  ['bad_version', { format: 'relasi', formatVersion: '1', records: [] }],
  ['newer_format', { format: 'relasi', formatVersion: 99, records: [] }],
  ['bad_plan', { format: 'relasi', formatVersion: 1, records: { length: 3 } }],
  ['too_many_records', { format: 'relasi', formatVersion: 1, records: new Array(50_001).fill(0) }],
])('refuses with %s what is no list of notes', (code, data) => {
  expect(codeOf(data)).toBe(code)
})

it('refuses names that reach a prototype, before anything is read', () => {
  const hostile = '{"format":"relasi","formatVersion":1,"records":[{"__proto__":{"polluted":true}}]}'
  expect(openNoteClip(bytesOf(hostile)).ok).toBe(false)
})

it('reads no note from what is a cell, has a wrong type or is far too long', () => {
  const note = { ...createNote({ id: noteId('a'), block: 'channels' }), extra: undefined }
  const bad = [
    null,
    'text',
    { ...note, type: 'relationship' },
    { ...note, title: 7 },
    { ...note, title: 'x'.repeat(501) },
    { ...note, block: 'somewhere' },
    { ...note, id: 'rel:a:b' },
  ]
  expect(bad.map(readClipNote)).toEqual(bad.map(() => null))
})

it('never throws, whatever the clipboard holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const opened = openNoteClip(bytesOf(text))
      if (opened.ok) opened.value.forEach(readClipNote)
    }),
  )
})
