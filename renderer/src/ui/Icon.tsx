import type { LucideIcon } from 'lucide-react'
import { classNames } from './classNames.ts'
import css from './Icon.module.css'

/** A lucide icon in one of three sizes, always decoration: the words beside it say what it means. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: 14 | 16 | 20 }) {
  return (
    <Drawing
      className={classNames(css.icon, size === 14 && css.small, size === 20 && css.large)}
      strokeWidth={1.6}
      aria-hidden="true"
      focusable="false"
    />
  )
}
