import { basename } from 'node:path'
import * as z from 'zod/mini'
import type { PlanId } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { systemCode, describeFailure } from './fileError.ts'
import { sha256 } from './hash.ts'
import type { FileError } from '#shared/ipc/contract.ts'
import type { FileStamp, FileSystem } from './fileSystem.ts'
import type { JsonFile } from './jsonFile.ts'

const link = z.object({
  path: z.string(),
  size: z.number(),
  mtimeMs: z.number(),
  hash: z.string(),
})
export const linksSchema = z.record(z.string(), link)
type StoredLinks = z.output<typeof linksSchema>

export interface LinkedFile {
  readonly path: string
  readonly stamp: FileStamp
}

/** Which file a plan was opened from or saved to, and what that file looked like then. */
export interface Links {
  find(planId: PlanId): Promise<LinkedFile | null>
  set(planId: PlanId, file: LinkedFile): Promise<void>
  remove(planId: PlanId): Promise<void>
}

export function createLinks(file: JsonFile<StoredLinks>): Links {
  let loaded: Promise<Map<string, LinkedFile>> | null = null
  const load = () => (loaded ??= file.read().then((stored) => fromStored(stored ?? {})))
  const save = (links: Map<string, LinkedFile>) => file.write(toStored(links))
  return {
    find: async (planId) => (await load()).get(planId) ?? null,
    set: async (planId, linked) => {
      const links = await load()
      links.set(planId, linked)
      await save(links)
    },
    remove: async (planId) => {
      const links = await load()
      if (links.delete(planId)) await save(links)
    },
  }
}

/** Whether the file still holds what the app last saw; its time alone may change (a sync, a `touch`). */
export async function checkUnchanged(
  fs: FileSystem,
  { path, stamp }: LinkedFile,
): Promise<Result<null, FileError>> {
  try {
    const { size } = await fs.stat(path)
    if (size === stamp.size && sha256(await fs.readFile(path)) === stamp.hash) return ok(null)
    return fail({ code: 'changed_on_disk', name: basename(path), detail: '' })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      return fail({ code: 'not_found', name: basename(path), detail: 'ENOENT' })
    }
    return fail(describeFailure(error, path))
  }
}

function fromStored(stored: StoredLinks): Map<string, LinkedFile> {
  return new Map(
    Object.entries(stored).map(([planId, { path, ...stamp }]) => [planId, { path, stamp }] as const),
  )
}

function toStored(links: Map<string, LinkedFile>): StoredLinks {
  return Object.fromEntries([...links].map(([planId, { path, stamp }]) => [planId, { path, ...stamp }]))
}
