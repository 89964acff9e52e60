import { readFileSync } from 'node:fs'

export interface ReferenceCase {
  readonly id: string
  readonly method: string
  readonly title: string
  readonly inputs: unknown
  readonly expected: unknown
}

/** The cases of a file: a list, or an object that holds them as `cases`. */
export function readCases(file: string | URL): readonly ReferenceCase[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const list = Array.isArray(content) ? content : (content as { cases?: unknown }).cases
  if (!Array.isArray(list) || list.length === 0) throw new Error(`${String(file)} holds no cases`)
  return list as readonly ReferenceCase[] // safe enough for a test: a case without its fields fails
}
