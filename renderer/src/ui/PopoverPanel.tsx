import { Popover as Base } from '@base-ui/react/popover'
import type { PopoverProps } from './PopoverProps.ts'
import css from './Popover.module.css'

export function PopoverPanel({ label, anchor, align = 'start', onClose, children }: PopoverProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner
          className={css.positioner}
          anchor={anchor}
          align={align}
          side="bottom"
          sideOffset={6}
        >
          <Base.Popup className={css.panel} aria-label={label} finalFocus={() => anchor}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
