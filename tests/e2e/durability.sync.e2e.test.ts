import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { hasNeed } from '../../scripts/lib/needs.mjs'
import { launchApp, processTree } from '../support/launch.ts'
import { reachPlan, writeNote } from './support/planSteps.ts'

const hasStrace = hasNeed('strace')

it.skipIf(!hasStrace)(
  'a saved note is on the disk: its file is synced before the line says "Saved"',
  async () => {
    const relasi = await launchApp()
    await reachPlan(relasi.page, 'Warung Kopi')
    await writeNote(relasi.page, 'Before')
    const syncs = await traceSyncs(processTree(relasi.app.process().pid ?? 0))
    await writeNote(relasi.page, 'Synced')
    const lines = await syncs.stop()
    expect(lines.filter((line) => /f(data)?sync\(\d+<[^>]*\/IndexedDB\/[^>]*>/.test(line))).not.toEqual([])
    await relasi.close()
  },
)

/** Watches the syncs of running processes; resolves once strace is attached to all that are alive. */
async function traceSyncs(pids: readonly number[]): Promise<{ stop(): Promise<string[]> }> {
  const targets = pids.flatMap((pid) => ['-p', String(pid)])
  const tracer = spawn('strace', ['-f', '-y', '-e', 'trace=fsync,fdatasync', ...targets])
  let output = ''
  await new Promise<void>((resolve, reject) => {
    tracer.once('error', reject)
    tracer.once('exit', () => reject(new Error(`strace ended: ${output}`)))
    tracer.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      // A process that has just ended cannot be watched, which is said of it too; a message may come in pieces.
      const told = output.matchAll(/Process (\d+) attached|attach: ptrace\([^,]+, (\d+)\): /g)
      const settled = new Set([...told].map(([, attached, refused]) => Number(attached ?? refused)))
      if (pids.every((pid) => settled.has(pid))) resolve()
    })
  })
  return {
    stop: async () => {
      tracer.removeAllListeners('exit')
      const ended = once(tracer, 'exit')
      tracer.kill('SIGINT')
      await ended
      return output.split('\n')
    },
  }
}
