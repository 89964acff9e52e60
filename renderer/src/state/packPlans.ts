import { limits } from '#shared/file/limits.ts'
import { planFileName } from '#shared/file/planFileName.ts'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { LibraryStore } from './libraryStore.ts'
import { planBytes } from './planBytes.ts'
import { rememberExport, rememberFile } from './rememberFile.ts'

interface PackOptions {
  readonly library: LibraryStore
  readonly desktop: Pick<DesktopApi, 'linkedFile'>
  readonly desk: ArchiveDesk
  readonly isCancelled: () => boolean
  readonly onProgress: (fraction: number) => void
}

export interface Packed {
  readonly bytes: Uint8Array
  readonly plans: number
  /** Names of plans that could not be read; the archive goes without them. */
  readonly missing: readonly string[]
}

export type PackEnd =
  | { readonly kind: 'packed'; readonly packed: Packed }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'broke' }

/** Every plan that is not in the trash, one after the other, as the files of one archive. */
export async function packPlans(options: PackOptions): Promise<PackEnd> {
  const { library, desktop, desk, isCancelled, onProgress } = options
  const entries = library.getState().entries.filter(({ trashedAt }) => trashedAt === null)
  const names = new Set<string>()
  const missing: string[] = []
  let content = 0
  if (entries.length > limits.archiveEntries) return { kind: 'too_large' }
  for (const [index, { planId, summary }] of entries.entries()) {
    if (isCancelled()) return { kind: 'cancelled' }
    const read = await library.readForFile(planId, await rememberFor(planId, desktop))
    if (read.ok) {
      const bytes = planBytes(read.value)
      const name = planFileName(summary.name, names)
      names.add(name.toLowerCase())
      content += bytes.length
      const size = await desk.ask('add', { name, bytes, at: read.value.trail.updatedAt })
      if (size === null) return { kind: isCancelled() ? 'cancelled' : 'broke' }
      if (size > limits.archiveBytes || content > limits.archiveContentBytes) return { kind: 'too_large' }
    } else missing.push(summary.name)
    onProgress((index + 1) / (entries.length + 1))
  }
  const bytes = await desk.ask('finish', {})
  if (bytes === null) return { kind: isCancelled() ? 'cancelled' : 'broke' }
  if (bytes.length > limits.archiveBytes) return { kind: 'too_large' }
  return { kind: 'packed', packed: { bytes, plans: entries.length - missing.length, missing } }
}

/** A plan with a file of its own stays with it; of any other the archive is the file. */
async function rememberFor(
  planId: PlanId,
  desktop: PackOptions['desktop'],
): Promise<(plan: Plan, stamped: Plan) => Plan> {
  return (await desktop.linkedFile(planId)) === null ? rememberFile : rememberExport
}
