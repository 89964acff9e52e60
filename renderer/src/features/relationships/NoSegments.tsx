import { useRef, useState, type FormEvent } from 'react'
import { CircleHelp } from 'lucide-react'
import { recordLimits } from '#shared/model/limits.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { newId } from '#renderer/platform/newId.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import first from '#renderer/ui/firstStep.module.css'
import { SixCategories } from './SixCategories.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './NoSegments.module.css'

/** No row yet: what the screen is for, and its first step. */
export function NoSegments() {
  const t = useText('relationships')
  const { document } = useDesk()
  const [title, setTitle] = useState('')
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = title.trim()
    if (name === '') return
    document.commit({ label: { key: 'addNote', values: { title: name } } }, (plan) =>
      addNote(plan, { id: newId<NoteId>(), block: 'customer_segments', title: name }),
    )
  }
  return (
    <div className={classNames(first.page, css.page)}>
      <EmptyState
        ghost={<Ghost />}
        title={t('emptyTitle')}
        actions={
          <div className={first.actions}>
            <form className={first.step} onSubmit={add}>
              <Field
                className={classNames(first.field, css.field)}
                label={t('emptyLabel')}
                labelHidden
                placeholder={t('emptyPlaceholder')}
                maxLength={recordLimits.title}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
              />
              <Button type="submit" tone="ribbon" size="big" aria-disabled={title.trim() === ''}>
                {t('emptyStep')}
              </Button>
            </form>
            <button ref={help} type="button" className={first.link} onClick={() => setOpen(true)}>
              <Icon of={CircleHelp} size={14} />
              {t('emptyExplain')}
            </button>
            {isOpen && help.current && <SixCategories anchor={help.current} onClose={() => setOpen(false)} />}
          </div>
        }
      >
        {t('emptyText')}
      </EmptyState>
    </div>
  )
}

/** The matrix that will be here, in dashes. */
function Ghost() {
  return (
    <svg className={first.ghost} viewBox="0 0 520 130">
      <path d="M.5 .5h519v129H.5ZM.5 31h519M.5 80h519M120.5 .5v129M220.5 .5v129M320.5 .5v129M420.5 .5v129" />
      <path d="M140 56h60v8h-60ZM240 105h60v8h-60ZM440 56h60v8h-60ZM340 105h60v8h-60ZM200 48v16M280 97v16" />
    </svg>
  )
}
