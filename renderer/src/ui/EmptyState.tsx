import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

interface EmptyStateProps {
  /** A dashed ghost of what will be there. */
  readonly ghost?: ReactNode
  /** One question in the plan's voice. */
  readonly title: string
  /** Two sentences. */
  readonly children: ReactNode
  /** The first step, then links to an example and an explanation. */
  readonly actions?: ReactNode
}

export function EmptyState({ ghost, title, children, actions }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      {ghost !== undefined && (
        <div className={css.ghost} aria-hidden="true">
          {ghost}
        </div>
      )}
      <h2 className={css.title}>{title}</h2>
      <p className={css.text}>{children}</p>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
