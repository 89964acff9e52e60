import { join } from 'node:path'
import type { CopyInfo, DesktopApi, FileError } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { writeAtomically } from './atomicWrite.ts'
import {
  copyFileName,
  completeIndex,
  copyFolderName,
  copyIndexSchema,
  neverSettled,
  type CopyIndex,
  type DescribePlan,
  type StoredCopy,
} from './copyIndex.ts'
import { describeFailure } from './fileError.ts'
import { sha256 } from './hash.ts'
import { createJsonFile } from './jsonFile.ts'
import type { FileSystem } from './fileSystem.ts'
import type { Handles } from './handles.ts'

const keptCopies = 5
const keptReplaced = 20
const ownerOnlyFile = 0o600
const ownerOnlyFolder = 0o700

export interface CopiesOptions {
  readonly root: string
  readonly fs: FileSystem
  readonly pause: (ms: number) => Promise<void>
  /** ISO time; only for people to read, never for order. */
  readonly now: () => string
  readonly handles: Handles
  readonly describe: DescribePlan
}

/** Copies of plans outside Chromium's storage: the witness that notices when the store lost something. */
export interface Copies extends Pick<DesktopApi, 'writeCopy' | 'listCopies' | 'settleCopy'> {
  /** Keeps what stood in a file that has to be written in place. */
  keepReplaced(name: string, bytes: Uint8Array): Promise<void>
}

export function createCopies(options: CopiesOptions): Copies {
  const shelf = createShelf(options)
  const inOrder = createQueue()
  return {
    writeCopy: (request) =>
      inOrder(() =>
        writeCopy(request, shelf, options).catch((error: unknown) =>
          fail(describeFailure(error, options.root)),
        ),
      ),
    listCopies: () => inOrder(() => listCopies(shelf)),
    settleCopy: ({ planId, rev }) =>
      inOrder(async () => {
        const index = await shelf.load()
        const plan = index.plans[planId] ?? noCopies
        index.plans[planId] = { ...plan, settledRev: Math.max(plan.settledRev, rev) }
        await shelf.store(index)
      }),
    keepReplaced: (name, bytes) => inOrder(() => keepReplaced(name, bytes, options)),
  }
}

type Plan = CopyIndex['plans'][string]
const noCopies: Plan = { settledRev: neverSettled, copies: [] }

/** The copies folder with its index. */
interface Shelf {
  load(): Promise<CopyIndex>
  store(index: CopyIndex): Promise<Result<null, FileError>>
  isIntact(planId: string, copy: StoredCopy): Promise<boolean>
  infoOf(planId: PlanId, copy: StoredCopy): CopyInfo
  remove(planId: string, copy: StoredCopy): Promise<void>
}

function createShelf(options: CopiesOptions): Shelf {
  const { root, fs, handles } = options
  const indexFile = createJsonFile(join(root, 'index.json'), copyIndexSchema, options)
  let loaded: Promise<CopyIndex> | null = null
  const pathOf = (planId: string, copy: StoredCopy) => join(root, copyFolderName(planId), copy.file)
  return {
    load: () => (loaded ??= indexFile.read().then((index) => completeIndex(index, options))),
    store: (index) => indexFile.write(index),
    isIntact: (planId, copy) =>
      fs.readFile(pathOf(planId, copy)).then(
        (bytes) => sha256(bytes) === copy.hash,
        () => false,
      ),
    infoOf: (planId, copy) => ({
      handle: handles.add('copy', { path: pathOf(planId, copy), stamp: null }),
      planId,
      rev: copy.rev,
      planName: copy.planName,
      writtenAt: copy.writtenAt,
      bytes: copy.bytes,
    }),
    remove: (planId, copy) => fs.unlink(pathOf(planId, copy)).catch(() => undefined),
  }
}

async function writeCopy(
  { planId, rev, planName, bytes }: Parameters<DesktopApi['writeCopy']>[0],
  shelf: Shelf,
  options: CopiesOptions,
): Promise<Result<CopyInfo, FileError>> {
  const index = await shelf.load()
  const plan = index.plans[planId] ?? noCopies
  const hash = sha256(bytes)
  const newest = plan.copies.at(-1)
  if (newest?.hash === hash && newest.rev === rev && (await shelf.isIntact(planId, newest))) {
    return ok(shelf.infoOf(planId, newest))
  }
  const seq = index.seq + 1
  const writtenAt = options.now()
  const file = copyFileName(seq, writtenAt, hash)
  const written = await writeOwned(options, join(options.root, copyFolderName(planId)), file, bytes)
  if (!written.ok) return written
  const copy = { seq, file, rev, planName, writtenAt, bytes: bytes.byteLength, hash }
  const { kept, dropped } = prune([...plan.copies, copy])
  index.seq = seq
  index.plans[planId] = { ...plan, copies: kept }
  const indexed = await shelf.store(index)
  if (!indexed.ok) return indexed
  for (const old of dropped) await shelf.remove(planId, old)
  return ok(shelf.infoOf(planId, copy))
}

/** The newest intact copy of each plan that was not settled. */
async function listCopies(shelf: Shelf): Promise<CopyInfo[]> {
  const found: CopyInfo[] = []
  for (const [planId, { copies, settledRev }] of Object.entries((await shelf.load()).plans)) {
    for (const copy of copies.toReversed()) {
      if (copy.rev <= settledRev) break
      if (!(await shelf.isIntact(planId, copy))) continue
      found.push(shelf.infoOf(planId as PlanId, copy)) // safe: written under a checked id
      break
    }
  }
  return found
}

async function keepReplaced(name: string, bytes: Uint8Array, options: CopiesOptions): Promise<void> {
  const folder = join(options.root, 'Replaced')
  const file = `${options.now().replace(/[-:]/g, '')}-${sha256(bytes).slice(0, 8)}-${name}`
  const kept = await writeOwned(options, folder, file, bytes)
  if (!kept.ok) throw Object.assign(new Error(kept.error.detail), { code: kept.error.detail.split(' ')[0] })
  const older = (await options.fs.readdir(folder)).sort().slice(0, -keptReplaced)
  for (const old of older) await options.fs.unlink(join(folder, old)).catch(() => undefined)
}

/**
 * The newest five, and an older one that is more than twice as large as each of them: a plan that
 * suddenly became small must not push out the last good one.
 */
function prune(copies: readonly StoredCopy[]): { kept: StoredCopy[]; dropped: StoredCopy[] } {
  const newest = copies.slice(-keptCopies)
  const older = copies.slice(0, -keptCopies)
  const largest = older.reduce<StoredCopy | null>((a, b) => (a && a.bytes > b.bytes ? a : b), null)
  const isMuchLarger = largest !== null && newest.every((copy) => largest.bytes > 2 * copy.bytes)
  const kept = isMuchLarger ? [largest, ...newest] : newest
  return { kept, dropped: older.filter((copy) => !kept.includes(copy)) }
}

async function writeOwned(
  { fs, pause }: CopiesOptions,
  folder: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<unknown, FileError>> {
  await fs.mkdir(folder, { recursive: true, mode: ownerOnlyFolder })
  await removeUnfinished(fs, folder)
  const path = join(folder, file)
  return writeAtomically(path, bytes, { fs, pause, refusedFolders: [], keepOld: null, mode: ownerOnlyFile })
}

/** What a killed writing left behind; nobody else writes here. */
async function removeUnfinished(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (name.startsWith('.') && name.endsWith('.tmp'))
      await fs.unlink(join(folder, name)).catch(() => undefined)
  }
}

/** One deed after the other, whatever became of the one before. */
function createQueue(): <T>(deed: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (deed) => {
    const next = last.then(deed)
    last = next.catch(() => undefined)
    return next
  }
}
