import { lazy, Suspense, useRef, useState } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import type { MenuItem, MenuProps } from './MenuProps.ts'

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
