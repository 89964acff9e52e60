import { useEffect, useRef, useState } from 'react'
import { newId } from '#renderer/platform/newId.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import type { ExportError, SavedFile } from '#shared/ipc/contract.ts'
import type { ExportOptions, ExportProgress } from '#shared/ipc/exportOptions.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly jobId: string; readonly progress: ExportProgress | null }
  | { readonly kind: 'done'; readonly file: SavedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: FailedExport }

type FailedExport = ExportError & { readonly code: Exclude<ExportError['code'], 'cancelled'> }

export interface ExportJob {
  readonly state: ExportState
  start(plan: Plan, options: ExportOptions): void
  cancel(): void
}

/** One export at a time; leaving the dialog cancels it. */
export function useExportJob(): ExportJob {
  const { desktop } = useStores()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const running = useRef<string | null>(null)
  useEffect(
    () =>
      desktop.onExportProgress((jobId, progress) => {
        if (jobId === running.current) setState({ kind: 'running', jobId, progress })
      }),
    [desktop],
  )
  useEffect(
    () => () => {
      if (running.current !== null) void desktop.cancelExport(running.current)
    },
    [desktop],
  )
  return {
    state,
    start: (plan, options) => {
      if (running.current !== null) return
      const jobId = newId<string>()
      running.current = jobId
      setState({ kind: 'running', jobId, progress: null })
      const suggestedName = plan.meta.name
      void desktop.exportPdf({ jobId, bytes: planBytes(plan), options, suggestedName }).then((done) => {
        running.current = null
        if (done.ok) setState({ kind: 'done', file: done.value })
        else {
          const { code, ...rest } = done.error
          setState(
            code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error: { code, ...rest } },
          )
        }
      })
    },
    cancel: () => {
      if (running.current !== null) void desktop.cancelExport(running.current)
    },
  }
}
