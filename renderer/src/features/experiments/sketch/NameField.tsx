import type { KeyboardEvent } from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk, type Desk } from '#renderer/state/useDesk.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { changeExperiment } from '../editExperiments.ts'
import { leaveNaming } from './sketchDeeds.ts'

/** The name of an experiment, typed on its card. */
export function NameField({ experiment: { id, name } }: { readonly experiment: Experiment }) {
  const t = useText('sketch')
  const desk = useDesk()
  return (
    <div className="nodrag" data-naming="">
      <LimitedText
        look="bare"
        takesFocus
        isLine
        label={t('nameLabel')}
        placeholder={t('namePlaceholder')}
        value={name}
        limit={recordLimits.title}
        sayTooLong={(length) => t('tooLong', { limit: recordLimits.title, length })}
        onText={(text) => changeExperiment(desk, id, { name: text }, 'name')}
        onLeave={() => document.hasFocus() && leaveNaming(desk)}
        onKeyDown={(event) => endNaming(event, desk, id, true)}
        onHistory={(deed) => desk.document[deed]()}
      />
    </div>
  )
}

/** Escape, and Enter where there is one line, end typing; the keyboard stays on the card. */
export function endNaming(
  event: KeyboardEvent<HTMLTextAreaElement>,
  desk: Desk,
  spot: string,
  isLine: boolean,
): void {
  // An input method that composes owns its keys; what is typed moves nobody about the sketch.
  event.stopPropagation()
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const isOver = event.key === 'Escape' || (isLine && event.key === 'Enter')
  if (!isOver) return
  event.preventDefault()
  leaveNaming(desk)
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`)?.focus({ preventScroll: true }),
  )
}
