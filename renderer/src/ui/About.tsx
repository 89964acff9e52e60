import type { ReactNode } from 'react'
import { Popover } from './Popover.tsx'
import css from './About.module.css'

interface AboutProps {
  /** What is explained. */
  readonly name: string
  readonly anchor: HTMLElement
  readonly align?: 'start' | 'center' | 'end'
  readonly onClose: () => void
  /** Paragraphs; what stands under a hairline goes into `AboutMore`. */
  readonly children: ReactNode
}

/** An explanation that hangs from what it explains. */
export function About({ name, anchor, align = 'start', onClose, children }: AboutProps) {
  return (
    <Popover label={name} anchor={anchor} align={align} onClose={onClose}>
      <div className={css.about}>
        <h3 className={css.name}>{name}</h3>
        {children}
      </div>
    </Popover>
  )
}

/** Examples, questions, assumptions: below a hairline. */
export function AboutMore({ children }: { children: ReactNode }) {
  return <div className={css.more}>{children}</div>
}
