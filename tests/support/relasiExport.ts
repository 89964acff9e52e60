import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { launchEnvironment } from '../../scripts/lib/launchEnvironment.mjs'

export interface ExportRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder that goes when the test process ends. */
export function exportFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relasi-test-export-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** How this machine starts the built app, without the profile's name. */
export function exportProgram() {
  return launchEnvironment(inject('electron'), { profile: join(tmpdir(), 'never-made'), forTests: true })
}

/** Runs `relasi export …` of the built app in a folder. */
export function runExport(folder: string, words: readonly string[]): Promise<ExportRun> {
  const { executablePath, args, env } = exportProgram()
  return new Promise((resolve) => {
    const options = { cwd: folder, env, timeout: 80_000 }
    execFile(executablePath, [...args, 'export', ...words], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
  })
}
