import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture, npmCommand } from './run.mjs'

/** @param {string} path */
export function integrityOf(path) {
  return `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
}

/**
 * Fetches one published package as an archive and refuses it unless it is byte for byte the one we know.
 * @param {string} specifier name@version
 * @param {string} integrity
 * @returns {{ archivePath: string, folder: string }} the caller removes `folder`
 */
export function npmPack(specifier, integrity) {
  const folder = mkdtempSync(join(tmpdir(), 'relasi-pack-'))
  const [program, args] = npmCommand(['pack', specifier, '--json', '--pack-destination', folder])
  const { code, stdout, stderr } = capture(program, args, { cwd: folder, timeout: 600_000 })
  if (code !== 0) throw new Error(`npm pack ${specifier} failed: ${stderr.trim().split('\n')[0] ?? ''}`)
  const archivePath = join(folder, JSON.parse(stdout)[0].filename)
  const found = integrityOf(archivePath)
  if (found !== integrity) throw new Error(`${specifier} is not the package we know: ${found}`)
  return { archivePath, folder }
}
