import type { ComponentPropsWithRef } from 'react'
import { classNames } from './classNames.ts'
import css from './Button.module.css'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `ribbon` is the one primary action in view; `ink` the way out of a failure. */
  readonly tone?: 'plain' | 'ghost' | 'ink' | 'ribbon'
  readonly size?: 'normal' | 'big'
}

export function Button({
  tone = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(css.button, css[tone], size === 'big' && css.big, className)}
      {...rest}
    />
  )
}
