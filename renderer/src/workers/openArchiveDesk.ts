import type { ArchiveDeed, ArchiveDeeds, ArchiveDesk } from './archiveMessages.ts'
import { createWorker } from './createWorker.ts'

/** Starts an archive's worker; it lives until `end`. */
export function openArchiveDesk(): ArchiveDesk {
  const worker = createWorker('archive')
  let answered: ((value: unknown) => void) | null = null
  let isOver = false
  const settle = (value: unknown) => {
    answered?.(value)
    answered = null
  }
  const end = () => {
    isOver = true
    worker.terminate()
    settle(null)
  }
  worker.onmessage = ({ data }: MessageEvent<unknown>) => settle(data)
  worker.onerror = end
  worker.onmessageerror = end
  return {
    end,
    ask: <Deed extends ArchiveDeed>(deed: Deed, asks: ArchiveDeeds[Deed]['asks']) =>
      new Promise<ArchiveDeeds[Deed]['gives'] | null>((resolve) => {
        if (isOver) return resolve(null)
        // safe: the worker answers each question with what the messages say of it
        answered = (value) => resolve(value as ArchiveDeeds[Deed]['gives'] | null)
        worker.postMessage({ deed, asks })
      }),
  }
}
