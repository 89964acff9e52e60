import type { ReactNode } from 'react'

export type MenuItem =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item'
      readonly id: string
      readonly label: ReactNode
      /** As printed on the keys. */
      readonly shortcut?: string
      readonly icon?: ReactNode
      readonly disabled?: boolean
      /** A tick beside the label: the one in force. */
      readonly checked?: boolean
      /** What it does takes the focus itself, so it waits until the menu has given it back. */
      readonly movesFocus?: boolean
      readonly onSelect: () => void
    }

export interface Point {
  readonly x: number
  readonly y: number
}

export interface MenuProps {
  /** Names the menu for a screen reader. */
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Hangs from an element, or opens at the pointer; focus goes back to `returnTo`. */
  readonly anchor: HTMLElement | Point
  readonly returnTo?: HTMLElement | null
  readonly align?: 'start' | 'end'
  readonly onClose: () => void
}
