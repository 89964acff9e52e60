import { lazy, Suspense } from 'react'
import type { DialogProps } from './DialogProps.ts'

const DialogPanel = lazy(() => import('./DialogPanel.tsx').then((file) => ({ default: file.DialogPanel })))

/** Drawn while it is open; its widget code is fetched the first time. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogPanel {...props} />
    </Suspense>
  )
}
