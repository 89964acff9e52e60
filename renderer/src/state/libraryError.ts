import type { PlanFileError } from '#shared/file/planFileError.ts'
import { fail } from '#shared/lib/result.ts'
import type { StorageError } from '#renderer/storage/storageError.ts'
import type { LibraryError } from './libraryStore.ts'

export function storageFailure({ code, detail }: StorageError) {
  return fail<LibraryError>({ code: code === 'newer_database' ? code : 'storage', detail })
}

export function planFailure({ code, issues, version }: PlanFileError) {
  const first = issues[0]
  const detail = [code, version, first?.code, first?.place].filter((part) => part ?? false).join(' ')
  return fail<LibraryError>({ code: code === 'newer_format' ? 'newer_plan' : 'broken_plan', detail })
}

export const notFound = (planId: string) => fail<LibraryError>({ code: 'not_found', detail: planId })
