import type { ReactNode } from 'react'
import css from './StopPage.module.css'

interface StopPageProps {
  /** What happened. */
  readonly title: string
  /** What is safe and what to do, in paragraphs. */
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly details?: ReactNode
}

/** A calm page for what stops the work: one title, a few sentences, the ways on. */
export function StopPage({ title, children, actions, details }: StopPageProps) {
  return (
    <div className={css.page}>
      <div role="alert" className={css.sheet}>
        <h1 className={css.title}>{title}</h1>
        <div className={css.text}>{children}</div>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
        {details}
      </div>
    </div>
  )
}
