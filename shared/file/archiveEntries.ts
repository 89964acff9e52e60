import type { EntryCode } from './archiveError.ts'
import { limits } from './limits.ts'
import type { ZipEntry } from './zipDirectory.ts'

export type ListedEntry =
  | { readonly kind: 'plan'; readonly name: string; readonly entry: ZipEntry }
  | { readonly kind: 'refused'; readonly name: string; readonly code: EntryCode }

/** The entries of an archive as far as their names and numbers tell: folders and files of systems say nothing. */
export function listEntries(entries: readonly ZipEntry[]): readonly ListedEntry[] {
  const seen = new Set<string>()
  return entries
    .filter(({ name }) => !isSilent(name))
    .map((entry): ListedEntry => {
      const { name } = entry
      const code = seen.has(name) ? 'entry_twice' : faultOf(entry)
      seen.add(name)
      const shown = fileNameIn(name)
      return code === null ? { kind: 'plan', name: shown, entry } : { kind: 'refused', name: shown, code }
    })
}

function faultOf({ name, isEncrypted, method, size, packedSize }: ZipEntry): EntryCode | null {
  if (leadsElsewhere(name)) return 'entry_path'
  if (!/\.relasi$/i.test(name)) return 'entry_not_plan'
  if (isEncrypted) return 'entry_encrypted'
  if (method !== 0 && method !== 8) return 'entry_unknown'
  if (size > limits.fileBytes) return 'entry_too_large'
  return method === 0 && size !== packedSize ? 'entry_damaged' : null
}

/** Names are never used as paths; one that tries to be one comes from somebody who means harm. */
function leadsElsewhere(name: string): boolean {
  return /^[/~]|^[A-Za-z]:|\\|\0|(^|\/)\.\.(\/|$)/.test(name)
}

/** Folders, and what macOS and Windows add to a zip of a folder. */
function isSilent(name: string): boolean {
  return name.endsWith('/') || /(^|\/)(__MACOSX\/|\.[^./][^/]*$|Thumbs\.db$|desktop\.ini$)/.test(name)
}

function fileNameIn(name: string): string {
  return name.split('/').at(-1) || name
}
