import { memo } from 'react'
import type { SketchNoteId } from '#shared/lib/ids.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { getSketchNote } from '#shared/model/sketch/editSketch.ts'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { experimentsView } from '../experimentsView.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { endNaming } from './NameField.tsx'
import { useSketchScene } from './SketchContext.ts'
import { leaveNaming, writeNote } from './sketchDeeds.ts'
import css from './NotePart.module.css'

/** Free words on the sketch. */
export const NotePart = memo(function NotePart({ id }: PartProps) {
  const t = useText('sketch')
  const desk = useDesk()
  const { funnel, tabStop } = useSketchScene()
  const note = id as SketchNoteId // safe: this part draws notes alone
  const text = usePlan((plan) => getSketchNote(plan, note)?.text ?? '')
  const isNaming = useExperimentsView((view) => view.naming === id)
  const isChosen = useSession(({ selection }) => selection.includes(note))
  const write = () => experimentsView(desk.session).setState({ naming: note })
  if (isNaming) {
    return (
      <div className={classNames(css.note, css.typing, 'nodrag')}>
        <LimitedText
          look="bare"
          takesFocus
          label={t('noteLabel')}
          value={text}
          limit={recordLimits.text}
          sayTooLong={(length) => t('tooLong', { limit: recordLimits.text, length })}
          onText={(words) => writeNote(desk, funnel, note, words)}
          onLeave={() => document.hasFocus() && leaveNaming(desk)}
          onKeyDown={(event) => endNaming(event, desk, id, false)}
          onHistory={(deed) => desk.document[deed]()}
        />
      </div>
    )
  }
  return (
    <button
      type="button"
      className={classNames(css.note, isChosen && css.chosen)}
      aria-pressed={isChosen}
      tabIndex={tabStop === id ? 0 : -1}
      data-spot={id}
      onClick={({ detail }) => (detail === 1 ? desk.session.select([note]) : write())}
    >
      <VisuallyHidden>{t('noteSays')} </VisuallyHidden>
      {text}
    </button>
  )
})
