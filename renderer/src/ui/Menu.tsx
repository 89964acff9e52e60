import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

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

const MenuPanel = lazy(() => import('./MenuPanel.tsx').then((file) => ({ default: file.MenuPanel })))

/** Drawn while it is open; its widget code is fetched the first time. */
export function Menu(props: MenuProps) {
  return (
    <Suspense fallback={null}>
      <MenuPanel {...props} />
    </Suspense>
  )
}

interface MenuButtonProps extends Omit<ButtonProps, 'onClick'> {
  readonly menuLabel: string
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'end'
}

/** A plain button that opens a menu. */
export function MenuButton({ menuLabel, items, align = 'start', ...rest }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={() => setAnchor((open) => (open === null ? button.current : null))}
        {...rest}
      />
      {anchor !== null && (
        <Menu
          label={menuLabel}
          items={items}
          anchor={anchor}
          returnTo={anchor}
          align={align}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  )
}
