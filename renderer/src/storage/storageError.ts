export interface StorageError {
  readonly code: StorageCode
  readonly detail: string
}

export type StorageCode = 'no_space' | 'closed' | 'blocked' | 'newer_database' | 'broken' | 'unknown'

// First errors of a full disk differ by engine (reliability F4); later calls only say "closing".
const spaceNames = new Set(['QuotaExceededError'])
const spaceWords = /no_space|no space|failed to write blobs|disk is full|quota/i
const closedNames = new Set(['DatabaseClosedError', 'InvalidStateError', 'DatabaseClosed'])

/** What a thrown error of Dexie or IndexedDB means. */
export function toStorageError(thrown: unknown): StorageError {
  const chain = [...eachCause(thrown)]
  const detail = chain.map(({ name, message }) => `${name}: ${message}`).join(' / ')
  if (chain.some(({ name, message }) => spaceNames.has(name) || spaceWords.test(message))) {
    return { code: 'no_space', detail }
  }
  if (chain.some(({ name }) => closedNames.has(name))) return { code: 'closed', detail }
  return { code: 'unknown', detail }
}

function* eachCause(thrown: unknown): Generator<{ name: string; message: string }> {
  let current = thrown
  for (let depth = 0; depth < 5 && current !== null && current !== undefined; depth += 1) {
    if (typeof current !== 'object') {
      yield { name: 'Error', message: String(current) }
      return
    }
    const { name, message, inner, failures } = current as Record<string, unknown>
    yield { name: String(name ?? 'Error'), message: String(message ?? '') }
    current = inner ?? (Array.isArray(failures) ? failures[0] : null)
  }
}
