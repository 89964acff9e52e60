import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { classNames } from './classNames.ts'
import type { DialogProps } from './DialogProps.ts'
import { IconButton } from './IconButton.tsx'
import css from './Dialog.module.css'

export function DialogPanel(props: DialogProps) {
  const {
    title,
    closeLabel,
    onClose,
    children,
    footer,
    size = 'normal',
    modalAnswer = false,
    isText = false,
  } = props
  const body = useRef<HTMLDivElement>(null)
  // The first thing to do has the focus, not the way out.
  const firstField = () =>
    body.current?.querySelector<HTMLElement>('input:checked, input, select, textarea, button, summary') ??
    (isText ? body.current : null) ??
    true
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()} disablePointerDismissal={modalAnswer}>
      <Base.Portal>
        <Base.Backdrop className={css.scrim} />
        <Base.Popup className={classNames(css.panel, css[size])} initialFocus={firstField}>
          <div className={css.head}>
            <Base.Title className={css.title}>{title}</Base.Title>
            <IconButton icon={X} label={closeLabel} onClick={onClose} />
          </div>
          <div ref={body} className={css.body} {...(isText && { tabIndex: 0 })}>
            {children}
          </div>
          {footer !== undefined && <div className={css.foot}>{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
