import type { ComponentPropsWithRef } from 'react'
import type { LucideIcon } from 'lucide-react'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import buttonCss from './Button.module.css'
import css from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** Said by screen readers, shown as the tooltip. */
  readonly label: string
  readonly size?: 14 | 16 | 20
}

export function IconButton({
  icon,
  label,
  size = 16,
  className,
  title,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={title ?? label}
      className={classNames(buttonCss.button, buttonCss.ghost, css.icon, className)}
      {...rest}
    >
      <Icon of={icon} size={size} />
    </button>
  )
}
