import { lazy, Suspense } from 'react'
import type { PopoverProps } from './PopoverProps.ts'

const PopoverPanel = lazy(() => import('./PopoverPanel.tsx').then((file) => ({ default: file.PopoverPanel })))

/** Drawn while it is open; its widget code is fetched the first time. */
export function Popover(props: PopoverProps) {
  return (
    <Suspense fallback={null}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
