import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import type { MenuItem, MenuProps } from './MenuProps.ts'
import css from './Menu.module.css'

export function MenuPanel({ label, items, anchor, returnTo, align = 'start', onClose }: MenuProps) {
  const place =
    anchor instanceof HTMLElement ? anchor : { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y) }
  const [isOpen, setOpen] = useState(true)
  const afterwards = useRef<(() => void) | null>(null)
  const finish = () => {
    onClose()
    afterwards.current?.()
  }
  const hasIcons = items.some(
    (item) => item.kind === 'item' && (item.icon !== undefined || item.checked !== undefined),
  )
  return (
    <Base.Root
      open={isOpen}
      modal={false}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => !open && finish()}
    >
      <Base.Portal>
        <Base.Positioner className={css.positioner} anchor={place} align={align} side="bottom" sideOffset={4}>
          <Base.Popup
            className={css.panel}
            aria-label={label}
            finalFocus={() => (afterwards.current === null ? (returnTo ?? true) : false)}
          >
            {items.map((item, index) => (
              <Entry
                key={item.kind === 'item' ? item.id : `separator-${index}`}
                item={item}
                hasIcons={hasIcons}
                onAfterwards={(deed) => {
                  afterwards.current = deed
                }}
              />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface EntryProps {
  readonly item: MenuItem
  readonly hasIcons: boolean
  /** Takes a deed that waits until the menu has given the focus back. */
  readonly onAfterwards: (deed: () => void) => void
}

function Entry({ item, hasIcons, onAfterwards }: EntryProps) {
  if (item.kind === 'separator') return <Base.Separator className={css.separator} />
  const select = () => {
    if (item.movesFocus === true) onAfterwards(item.onSelect)
    else item.onSelect()
  }
  const body = (
    <>
      {hasIcons && (
        <span className={css.icon} aria-hidden="true">
          {item.checked === true ? <Icon of={Check} /> : item.icon}
        </span>
      )}
      <span className={css.label}>{item.label}</span>
      {item.shortcut !== undefined && <Kbd>{item.shortcut}</Kbd>}
    </>
  )
  if (item.checked !== undefined) {
    return (
      <Base.CheckboxItem
        className={css.item}
        checked={item.checked}
        closeOnClick
        disabled={item.disabled ?? false}
        onClick={select}
      >
        {body}
      </Base.CheckboxItem>
    )
  }
  return (
    <Base.Item className={css.item} disabled={item.disabled ?? false} onClick={select}>
      {body}
    </Base.Item>
  )
}
