import type { Outcome } from '#shared/methods/outcome.ts'

/** A result as the case files write it: names in snake case, undefined is null, unbounded is "Infinity". */
export function plainResult(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plainResult)
  if (typeof result !== 'object' || result === null) return result
  if (isOutcome(result)) return result.kind === 'defined' ? result.value : wordOf(result.kind)
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [inSnakeCase(name), plainResult(value)]),
  )
}

function wordOf(kind: 'undefined' | 'unbounded'): string | null {
  return kind === 'unbounded' ? 'Infinity' : null
}

function isOutcome(value: object): value is Outcome {
  return 'kind' in value
}

function inSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
