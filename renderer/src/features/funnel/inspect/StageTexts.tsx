import type { FunnelStage } from '#shared/model/funnel/funnel.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { changeStage } from '../editFunnel.ts'
import css from './inspect.module.css'

const parts = ['event', 'property', 'who'] as const

/** The name of a stage, what its metric is, and notes. */
export function StageTexts({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const common = useText('common')
  const desk = useDesk()
  const { id, kind } = stage
  const leave = () => desk.document.closeGroup()
  const limit = recordLimits.text
  return (
    <>
      <InspectorSection title={t('metric_title')}>
        <div className={css.fields}>
          <Field
            label={t('stage_name')}
            placeholder={kind === null ? common('untitledStage') : common(`aarrr_${kind}`)}
            maxLength={recordLimits.title}
            value={stage.name}
            onChange={({ target }) => changeStage(desk, id, { name: target.value }, 'renameStage', 'name')}
            onBlur={leave}
          />
          {parts.map((part) => (
            <Field
              key={part}
              label={t(`metric_${part}`)}
              placeholder={t(`metric_${part}Hint`)}
              maxLength={recordLimits.title}
              value={stage[part]}
              onChange={({ target }) => changeStage(desk, id, { [part]: target.value }, 'defineStage', part)}
              onBlur={leave}
            />
          ))}
        </div>
      </InspectorSection>
      <InspectorSection title={t('notes_title')}>
        <LimitedText
          label={t('notes_title')}
          value={stage.notes}
          limit={limit}
          lines={2}
          placeholder={t('notes_hint')}
          sayTooLong={(length) => t('notes_tooLong', { limit, length })}
          onText={(notes) => changeStage(desk, id, { notes }, 'defineStage', 'notes')}
          onLeave={leave}
          onHistory={(deed) => desk.document[deed]()}
        />
      </InspectorSection>
    </>
  )
}
