import * as promises from 'node:fs/promises'
import type { FileSystem } from '#electron/main/files/fileSystem.ts'

const names = [
  'access',
  'open',
  'rename',
  'unlink',
  'stat',
  'realpath',
  'readFile',
  'mkdir',
  'readdir',
] as const

export interface FailingFileSystem {
  readonly fs: FileSystem
  /** What was called, in order: `open`, `file.write`, … */
  readonly calls: readonly string[]
}

/** The real file system, in which one call (the first is 1), also of an open file, fails with a code. */
export function failCall(number: number, code: string): FailingFileSystem {
  const calls: string[] = []
  const count = (name: string) => {
    calls.push(name)
    if (calls.length !== number) return
    throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name })
  }
  const counted = <T extends object>(target: T, prefix: string, only: (name: string) => boolean): T =>
    new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key, object)
        if (typeof value !== 'function' || typeof key !== 'string') return value
        return async (...args: unknown[]) => {
          // A failed close gives the descriptor back all the same.
          if (only(key) && key !== 'close') count(`${prefix}${key}`)
          const result: unknown = await value.apply(object, args)
          if (only(key) && key === 'close') count(`${prefix}${key}`)
          const isFile = prefix === '' && key === 'open'
          return isFile ? counted(result as object, 'file.', () => true) : result
        }
      },
    })
  const known = (name: string) => (names as readonly string[]).includes(name)
  return { fs: counted<FileSystem>(promises, '', known), calls }
}
