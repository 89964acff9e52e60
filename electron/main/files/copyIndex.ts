import { join } from 'node:path'
import * as z from 'zod/mini'
import { sha256 } from './hash.ts'
import type { FileSystem } from './fileSystem.ts'

const copy = z.object({
  seq: z.number().check(z.int()),
  file: z.string().check(z.regex(/^[0-9A-Za-z-]+\.relasi$/)),
  rev: z.number(),
  planName: z.string(),
  writtenAt: z.string(),
  bytes: z.number(),
  hash: z.string(),
})
const planCopies = z.object({
  /** At this rev and below the copy is not offered: deleted for good, or declined. */
  settledRev: z.number(),
  copies: z.array(copy),
})
export const copyIndexSchema = z.object({
  /** Counts every copy ever written here; order never comes from a clock. */
  seq: z.number().check(z.int()),
  plans: z.record(z.string(), planCopies),
})

export type StoredCopy = z.output<typeof copy>
export type CopyIndex = z.output<typeof copyIndexSchema>

export const neverSettled = -1
const namePattern = /^(\d+)-(\d{8}T\d{6}Z)-([0-9a-f]{8})\.relasi$/

/** `<seq>-<utc>-<first 8 of sha-256>.relasi` */
export function copyFileName(seq: number, writtenAt: string, hash: string): string {
  const utc = writtenAt.replace(/\.\d+/, '').replace(/[-:]/g, '')
  return `${String(seq).padStart(6, '0')}-${utc}-${hash.slice(0, 8)}.relasi`
}

/** A plan's folder; a colon is not allowed in names on every system. */
export function copyFolderName(planId: string): string {
  return planId.replaceAll(':', '%3A')
}

/** What a copy says of itself, for an index that is lost. */
export type DescribePlan = (bytes: Uint8Array) => { readonly rev: number; readonly name: string } | null

interface Folder {
  readonly root: string
  readonly fs: Pick<FileSystem, 'readdir' | 'readFile'>
  readonly describe: DescribePlan
}

/**
 * The index as it should be: what is stored, or, where it is lost or a killed writing is missing in it, read
 * off the files themselves. Files that are damaged or not ours are left alone.
 */
export async function completeIndex(stored: CopyIndex | null, folder: Folder): Promise<CopyIndex> {
  const index: CopyIndex = stored ?? { seq: 0, plans: {} }
  for (const name of await list(folder.fs, folder.root)) {
    const planId = name.replaceAll('%3A', ':')
    if (!/^[A-Za-z0-9_:-]{1,80}$/.test(planId)) continue
    const plan = index.plans[planId] ?? { settledRev: neverSettled, copies: [] }
    const known = new Set(plan.copies.map(({ file }) => file))
    const files = (await list(folder.fs, join(folder.root, name))).filter((file) => !known.has(file))
    const found = await Promise.all(files.map((file) => readCopy(join(folder.root, name), file, folder)))
    const copies = [...plan.copies, ...found.filter((copy) => copy !== null)].sort((a, b) => a.seq - b.seq)
    if (copies.length === 0) continue
    index.plans[planId] = { ...plan, copies }
    index.seq = Math.max(index.seq, copies.at(-1)?.seq ?? 0)
  }
  return index
}

async function readCopy(folder: string, file: string, { fs, describe }: Folder): Promise<StoredCopy | null> {
  const [, seq, utc, short] = namePattern.exec(file) ?? []
  if (seq === undefined || utc === undefined || short === undefined) return null
  const bytes = await fs.readFile(join(folder, file)).catch(() => null)
  if (!bytes) return null
  const hash = sha256(bytes)
  const plan = hash.startsWith(short) ? describe(bytes) : null
  if (!plan) return null
  const writtenAt = utc.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')
  return { seq: Number(seq), file, rev: plan.rev, planName: plan.name, writtenAt, bytes: bytes.length, hash }
}

async function list(fs: Pick<FileSystem, 'readdir'>, folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder)
  } catch {
    return []
  }
}
