import type { ReactNode } from 'react'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'normal' | 'wide'
  /** Asks for an answer: a click beside it does not close it. */
  readonly modalAnswer?: boolean
  /** It holds nothing but text: the text itself has the keyboard, to scroll. */
  readonly isText?: boolean
}
