import { lazy, Suspense, type ReactNode } from 'react'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'normal' | 'wide'
  /** Asks for an answer: a click beside it does not close it. */
  readonly modalAnswer?: boolean
}

const DialogPanel = lazy(() => import('./DialogPanel.tsx').then((file) => ({ default: file.DialogPanel })))

/** Drawn while it is open; its widget code is fetched the first time. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogPanel {...props} />
    </Suspense>
  )
}
