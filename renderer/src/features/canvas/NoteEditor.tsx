import type { KeyboardEvent } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { useDesk } from './CanvasContext.ts'
import { leaveTitle, startDraft, typeTitle } from './editNotes.ts'
import { focusAdd } from './focusAdd.ts'

interface NoteEditorProps {
  readonly id: NoteId
  readonly block: Block
  readonly title: string
}

export function NoteEditor({ id, block, title }: NoteEditorProps) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const goToBlock = (event: KeyboardEvent, step: 1 | -1) => {
    const next = blocks[blocks.indexOf(block) + step]
    leaveTitle(desk)
    if (!next) return
    event.preventDefault()
    startDraft(desk, next)
  }
  const stopTyping = () => {
    leaveTitle(desk)
    // A new note without words is gone: the keyboard stays where it would have stood.
    if (desk.session.getState().selection.length === 0) requestAnimationFrame(() => focusAdd(block))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // An input method that composes owns its keys: its Enter ends a word, not a note.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const isOver = event.key === 'Escape' || (event.key === 'Enter' && title.trim() === '')
    if (isOver) stopTyping()
    else if (event.key === 'Enter') startDraft(desk, block, id)
    else if (event.key === 'Tab') return goToBlock(event, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <LimitedText
      look="bare"
      takesFocus
      label={t('noteIn', { block: tCatalog(`block_${block}`) })}
      value={title}
      limit={recordLimits.title}
      isLine
      sayTooLong={(length) => t('titleTooLong', { limit: recordLimits.title, length })}
      onText={(text) => typeTitle(desk, id, text)}
      onLeave={() => {
        // The window lost the focus, not the note.
        if (document.hasFocus() && desk.session.getState().editing === id) leaveTitle(desk)
      }}
      onKeyDown={onKeyDown}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}
