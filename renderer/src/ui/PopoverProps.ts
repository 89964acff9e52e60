import type { ReactNode } from 'react'

export interface PopoverProps {
  /** Names the popover for a screen reader. */
  readonly label: string
  readonly anchor: HTMLElement
  readonly align?: 'start' | 'center' | 'end'
  readonly onClose: () => void
  readonly children: ReactNode
}
