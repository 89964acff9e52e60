import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { NewNote } from '#shared/model/note/addNote.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { answerNote } from './answers.ts'
import css from './QuickStart.module.css'

interface NoteLineProps {
  /** What the note will be when its first letter is typed. */
  readonly note: NewNote
  readonly label: string
  readonly placeholder: string
}

/** One line of an answer: a note's title. */
export function NoteLine({ note, label, placeholder }: NoteLineProps) {
  const t = useText('quickstart')
  const document = useDocument()
  const known = useRecord(note.id)
  const title = known?.title ?? ''
  return (
    <Field
      className={css.answer ?? ''}
      label={label}
      data-answer="name"
      placeholder={placeholder}
      maxLength={recordLimits.title}
      hint={title.length >= recordLimits.title ? t('titleFull') : null}
      value={title}
      onChange={({ target }) => answerNote(document, note, target.value)}
      onBlur={() => document.closeGroup()}
    />
  )
}
