import { memo } from 'react'
import { Globe, Store } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Block, ChannelKind, Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { cardText } from './cardText.ts'
import { useCanvas } from './CanvasContext.ts'
import { NoteDetails } from './CardDetails.tsx'
import { describedBy } from './describeCard.ts'
import { NoteEditor } from './NoteEditor.tsx'
import { NoteMarks } from './NoteMarks.tsx'
import { useCardFocus } from './useCardFocus.ts'
import css from './NoteCard.module.css'

interface NoteCardProps {
  readonly id: NoteId
  readonly block: Block
  readonly isChosen: boolean
  /** It was chosen last, so the keyboard is here. */
  readonly isActive: boolean
  readonly isEditing: boolean
  readonly isTabStop: boolean
}

const noSegments: readonly NoteId[] = []

/** One note. Its record may not be there yet: then it is a draft that waits for its first letter. */
export const NoteCard = memo(function NoteCard(props: NoteCardProps) {
  const { id, block, isChosen, isActive, isEditing, isTabStop } = props
  const note = useRecord(id)
  const { marks, lighting } = useCanvas()
  const title = note?.title ?? ''
  return (
    <div role="listitem" className={css.item} data-drag-item={id}>
      {isEditing ? (
        <>
          <div className={classNames(css.note, css.edit)} data-card={id}>
            <NoteMarks
              own={marks.get(id) ?? null}
              serves={note?.segments ?? noSegments}
              evidence={note?.evidence ?? 'guess'}
            />
            <NoteEditor id={id} block={block} title={title} />
          </div>
          <EditHint />
        </>
      ) : (
        note && (
          <RestingCard
            note={note}
            isChosen={isChosen}
            isActive={isActive}
            isTabStop={isTabStop}
            isLit={lighting.isLit(note)}
          />
        )
      )}
    </div>
  )
})

interface RestingCardProps {
  readonly note: Note
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly isTabStop: boolean
  readonly isLit: boolean
}

function RestingCard({ note, isChosen, isActive, isTabStop, isLit: lit }: RestingCardProps) {
  const t = useText('canvas')
  const { zoomed } = useCanvas()
  const card = useCardFocus(isActive)
  const isUntitled = note.title.trim() === ''
  return (
    <div
      ref={card}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-describedby={describedBy(note.evidence, note.segments, { isChosen, kind: note.channelKind })}
      className={classNames(css.note, isChosen && css.chosen, !lit && css.dim)}
      data-card={note.id}
    >
      <NoteMarks own={note.mark} serves={note.segments} evidence={note.evidence} />
      <span className={classNames(css.text, isUntitled && css.untitled)}>
        {isUntitled ? t('untitled') : cardText(note.title)}
        {note.channelKind !== null && <ChannelKindMark kind={note.channelKind} />}
        {zoomed !== null && <NoteDetails note={note} />}
      </span>
    </div>
  )
}

const kindIcons = { physical: Store, web: Globe } as const

/** Physical or web and mobile, as a glyph with its word. */
function ChannelKindMark({ kind }: { kind: ChannelKind }) {
  const t = useText('catalog')
  return (
    <span className={css.kind} aria-hidden="true">
      <Icon of={kindIcons[kind]} size={14} />
      {t(`channel_${kind}`)}
    </span>
  )
}

function EditHint() {
  const t = useText('canvas')
  return (
    <div className={css.hint} aria-hidden="true">
      <Kbd>{t('keyEnter')}</Kbd> {t('hintNext')} <Kbd>{t('keyEscape')}</Kbd> {t('hintDone')}
    </div>
  )
}
