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

/** Watches the syncs of running processes; resolves once strace is attached to all of them. */
async function traceSyncs(pids: readonly number[]): Promise<{ stop(): Promise<string[]> }> {
  const targets = pids.flatMap((pid) => ['-p', String(pid)])
  const tracer = spawn('strace', ['-f', '-y', '-e', 'trace=fsync,fdatasync', ...targets])
  let output = ''
  await new Promise<void>((resolve, reject) => {
    tracer.once('error', reject)
    tracer.once('exit', () => reject(new Error(`strace ended: ${output}`)))
    tracer.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const attached = new Set([...output.matchAll(/Process (\d+) attached/g)].map(([, pid]) => Number(pid)))
      if (pids.every((pid) => attached.has(pid))) resolve()
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
