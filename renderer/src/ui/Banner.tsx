import type { ReactNode } from 'react'
import { Info, TriangleAlert } from 'lucide-react'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import css from './Banner.module.css'

interface BannerProps {
  readonly tone?: 'danger' | 'note'
  /** What happened. */
  readonly title: string
  /** What is safe, what to do. */
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Technical words behind a disclosure, below the sentence. */
  readonly details?: ReactNode
}

/** Stays until what it says is over. */
export function Banner({ tone = 'note', title, children, actions, details }: BannerProps) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classNames(css.banner, css[tone])}>
      <div className={css.row}>
        <span className={css.icon}>
          <Icon of={tone === 'danger' ? TriangleAlert : Info} size={20} />
        </span>
        <p className={css.text}>
          <strong className={css.title}>{title}</strong> {children}
        </p>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {details}
    </div>
  )
}
