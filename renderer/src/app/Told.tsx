import type { ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import type { FilesAnswer } from '#renderer/state/planFiles.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import css from './FileQuestion.module.css'

interface ToldProps {
  readonly title: string
  readonly answer: (answer: FilesAnswer) => void
  readonly children: ReactNode
}

/** What there is to know, and nothing to decide. */
export function Told({ title, answer, children }: ToldProps) {
  const common = useText('common')
  return (
    <Dialog
      title={title}
      closeLabel={common('close')}
      modalAnswer
      onClose={() => answer('cancel')}
      footer={
        <Button tone="ink" onClick={() => answer('cancel')}>
          {common('close')}
        </Button>
      }
    >
      <div className={css.body}>{children}</div>
    </Dialog>
  )
}
