import { limits } from '#shared/file/limits.ts'

/** How large a file of this name may be before it is read at all. */
export function sizeLimitOf(fileName: string): number {
  return /\.zip$/i.test(fileName) ? limits.archiveBytes : limits.fileBytes
}
