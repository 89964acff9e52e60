import { useState } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount, parseScaled, plainText } from '#shared/lib/parseNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import type { FunnelStage, Target } from '#shared/model/funnel/funnel.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'
import { changeStage } from '../editFunnel.ts'
import { useCountProblem } from '../grid/useCountProblem.ts'
import css from './inspect.module.css'

/** What a stage is meant to reach: people a period, or a share of the stage before. */
export function TargetField({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const [of, setOf] = useState<Target['of']>(stage.target?.of ?? 'count')
  return (
    <div className={css.fields}>
      <SegmentedControl<Target['of']>
        label={t('target_of')}
        value={of}
        choices={[
          { value: 'count', label: t('target_count') },
          { value: 'rate', label: t('target_rate') },
        ]}
        onChange={setOf}
      />
      <TargetNumber key={of} stage={stage} of={of} />
    </div>
  )
}

function TargetNumber({ stage: { id, target }, of }: { stage: FunnelStage; of: Target['of'] }) {
  const t = useText('funnel')
  const desk = useDesk()
  const language = useLanguage()
  const problemOf = useCountProblem()
  const { say } = useFigures()
  const value = target?.of === of ? target.value : null
  const read = (text: string): Reading<number | null> => {
    if (text.trim() === '') return { value: null, problem: null }
    const found = readTarget(text, of, language)
    if (found.ok) return { value: found.value, problem: null }
    const { code } = found.error
    return {
      problem: problemOf(text, of === 'rate' && code === 'too_many_decimals' ? 'not_a_number' : code),
    }
  }
  const give = (next: number | null) =>
    changeStage(desk, id, { target: next === null ? null : { of, value: next } }, 'aimStage', 'target')
  const typed = useTyped({ value, read, give })
  return (
    <Field
      label={t(`target_${of}Label`)}
      align="end"
      inputMode="decimal"
      placeholder={t('target_none')}
      value={typed.text ?? (value === null ? '' : sayTarget({ of, value }, language))}
      hint={
        of === 'rate' && value !== null && value > 1 ? t('target_each', { value: say('step', value) }) : null
      }
      problem={typed.problem}
      onChange={({ target: field }) => typed.type(field.value)}
      onBlur={() => {
        typed.leave()
        desk.document.closeGroup()
      }}
    />
  )
}

/** Decimals of a percentage. */
const places = 4

function readTarget(text: string, of: Target['of'], language: Language) {
  if (of === 'count') return parseCount(text, language, recordLimits.customers)
  const scale = 100 * 10 ** places
  const read = parseScaled(plainText(text).replace(/ ?%$/, ''), language, {
    decimals: places,
    max: recordLimits.rate * scale,
  })
  return read.ok ? ({ ok: true, value: read.value / scale } as const) : read
}

function sayTarget({ of, value }: Target, language: Language): string {
  return of === 'count'
    ? formatNumber(value, language)
    : `${formatNumber(value * 100, language, { min: 0, max: places })} %`
}
