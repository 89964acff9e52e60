import { isWellFormedText } from '../lib/fitText.ts'
import type { IssueCode } from '../model/issue.ts'
import { limits } from './limits.ts'

/** Names that would reach an object's prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export interface PlainDataFault {
  readonly code: IssueCode
  readonly path: readonly (string | number)[]
}

interface Visit {
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

/**
 * The first thing in `data` that JSON cannot say or that we never take: another kind of object, a
 * number that is not finite, half a character, a forbidden name, nesting past the limit (so also a
 * cycle). Null when all is plain. Goes through the data without recursion.
 */
export function findPlainDataFault(data: unknown): PlainDataFault | null {
  const open: Visit[] = [{ value: data, path: [] }]
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const code = faultOf(visit.value, visit.path.length)
    if (code !== null) return { code, path: visit.path }
    if (typeof visit.value !== 'object' || visit.value === null) continue
    for (const key of Object.keys(visit.value)) {
      const value = (visit.value as Record<string, unknown>)[key] // safe: one of its own names
      if (forbiddenKeys.has(key)) return { code: 'bad_value', path: [...visit.path, key] }
      if (isHarmless(value)) continue
      open.push({ value, path: [...visit.path, Array.isArray(visit.value) ? Number(key) : key] })
    }
  }
  return null
}

/** Spares the path of the many values that cannot hold a fault. */
function isHarmless(value: unknown): boolean {
  return (
    value === null || typeof value === 'boolean' || (typeof value === 'string' && isWellFormedText(value))
  )
}

function faultOf(value: unknown, depth: number): IssueCode | null {
  if (typeof value === 'string') return isWellFormedText(value) ? null : 'bad_text'
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'bad_number'
  if (value === null || typeof value === 'boolean') return null
  if (typeof value !== 'object' || depth > limits.depth) return 'wrong_type'
  if (Array.isArray(value)) return null
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'wrong_type'
  return isObjectLike(value) ? null : 'wrong_type'
}

// A plain object of another realm (a worker, a test) has that realm's prototype, so only tags tell.
function isObjectLike(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}
