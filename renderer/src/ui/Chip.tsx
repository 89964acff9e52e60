import type { ComponentPropsWithRef } from 'react'
import { classNames } from './classNames.ts'
import css from './Chip.module.css'

interface ChipProps extends ComponentPropsWithRef<'button'> {
  /** In force; said as pressed. */
  readonly on?: boolean
}

/** A filter or a property that can be switched on. */
export function Chip({ on = false, className, type = 'button', ...rest }: ChipProps) {
  return (
    <button
      type={type}
      aria-pressed={on}
      className={classNames(css.chip, on && css.on, className)}
      {...rest}
    />
  )
}
