import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { toStorageError } from '#renderer/storage/storageError.ts'

const named = (name: string, message = '') => Object.assign(new Error(message), { name })

describe('what a thrown storage error means', () => {
  it.each([
    ['the oldest engine on a full disk', named('DataError', 'Failed to write blobs (IOError)')],
    ['LevelDB on a full disk', named('UnknownError', 'IO error: FILE_ERROR_NO_SPACE')],
    ['the quota', named('QuotaExceededError')],
    ['an abort that wraps the quota', new Dexie.AbortError('aborted', named('QuotaExceededError'))],
  ])('is no space: %s', (_, error) => expect(toStorageError(error).code).toBe('no_space'))

  it.each([
    ['a call after the first error', named('InvalidStateError', 'The database connection is closing.')],
    ['a closed database', new Dexie.DatabaseClosedError()],
  ])('is a closed connection: %s', (_, error) => expect(toStorageError(error).code).toBe('closed'))

  it('is unknown for anything else, even nothing at all', () => {
    expect(toStorageError(named('DataError', 'odd key')).code).toBe('unknown')
    expect(toStorageError(null)).toEqual({ code: 'unknown', detail: '' })
    expect(toStorageError('text')).toEqual({ code: 'unknown', detail: 'Error: text' })
  })
})
