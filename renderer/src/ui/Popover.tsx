import { lazy, Suspense, type ReactNode } from 'react'

export interface PopoverProps {
  /** Names the popover for a screen reader. */
  readonly label: string
  readonly anchor: HTMLElement
  readonly align?: 'start' | 'center' | 'end'
  readonly onClose: () => void
  readonly children: ReactNode
}

const PopoverPanel = lazy(() => import('./PopoverPanel.tsx').then((file) => ({ default: file.PopoverPanel })))

/** Drawn while it is open; its widget code is fetched the first time. */
export function Popover(props: PopoverProps) {
  return (
    <Suspense fallback={null}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
