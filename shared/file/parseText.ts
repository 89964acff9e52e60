import { fail, ok, type Result } from '../lib/result.ts'
import { limits } from './limits.ts'
import { planFileError, type PlanFileCode, type PlanFileError } from './planFileError.ts'
import { scanJson } from './scanJson.ts'

// Node and browsers have it; the language library that this folder compiles against does not say so.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string }

export interface ParsedText {
  readonly text: string
  readonly data: unknown
}

/** The JSON of a file from its bytes, or the reason and the place why it is none. */
export function parseText(bytes: Uint8Array): Result<ParsedText, PlanFileError> {
  if (bytes.length > limits.fileBytes) return fail(planFileError('too_large'))
  if (bytes.length === 0) return fail(planFileError('empty'))
  if (isUtf16(bytes)) return fail(planFileError('utf16'))
  const nul = bytes.indexOf(0)
  if (nul !== -1) return fail(planFileError('nul_bytes', placeOfByte(bytes, nul)))
  const text = decode(bytes)
  if (text === null) return fail(encodingFault(bytes))
  if (text.trim() === '') return fail(planFileError('empty'))
  const fault = scanJson(text)
  if (fault) return fail(planFileError(fault.code, placeOf(text, fault.offset)))
  return parseScanned(text)
}

/** Line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}

function parseScanned(text: string): Result<ParsedText, PlanFileError> {
  try {
    return ok({ text, data: JSON.parse(text) })
  } catch {
    return fail(planFileError('not_json')) // the scan is as strict; this is the belt to its braces
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return hasMark || (first === 0x7b && second === 0) || (first === 0 && second === 0x7b)
}

/** Strict UTF-8 without its byte order mark, or null. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function encodingFault(bytes: Uint8Array): PlanFileError {
  const { offset, isCut } = firstInvalidUtf8(bytes)
  const code: PlanFileCode = isCut ? 'truncated' : 'not_utf8'
  return planFileError(code, placeOfByte(bytes, offset))
}

/** Line from 1 and byte in the line from 1: good enough where there is no text. */
function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let index = 0; index < offset; index += 1) {
    if (bytes[index] !== 10) continue
    line += 1
    start = index + 1
  }
  return { line, column: offset - start + 1 }
}

/** Where UTF-8 ends being valid, and whether only because the bytes end inside a character. */
function firstInvalidUtf8(bytes: Uint8Array): { offset: number; isCut: boolean } {
  let offset = 0
  while (offset < bytes.length) {
    const lead = bytes[offset] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return { offset, isCut: false }
    for (let step = 1; step < length; step += 1) {
      const next = bytes[offset + step]
      if (next === undefined) return { offset, isCut: true }
      if (!continues(lead, step, next)) return { offset, isCut: false }
    }
    offset += length
  }
  return { offset, isCut: true }
}

// The first byte after the lead has narrower ranges: no overlong forms, no surrogates, nothing past U+10FFFF.
function continues(lead: number, step: number, next: number): boolean {
  if (next < 0x80 || next > 0xbf) return false
  if (step > 1) return true
  if (lead === 0xe0) return next >= 0xa0
  if (lead === 0xed) return next < 0xa0
  if (lead === 0xf0) return next >= 0x90
  return lead !== 0xf4 || next < 0x90
}
