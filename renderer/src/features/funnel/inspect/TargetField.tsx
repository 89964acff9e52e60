import { useState } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount, parseScaled, plainText } from '#shared/lib/parseNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import type { FunnelStage, Target } from '#shared/model/funnel/funnel.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { changeStage } from '../editFunnel.ts'
import { useCountProblem } from '../grid/useCountProblem.ts'
import css from './inspect.module.css'

/** What a stage is meant to reach: people a period, or a share of the stage before. */
export function TargetField({ stage: { id, target } }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const desk = useDesk()
  const language = useLanguage()
  const problemOf = useCountProblem()
  const [of, setOf] = useState<Target['of']>(target?.of ?? 'count')
  const [typed, setTyped] = useState<string | null>(null)
  const shown = target?.of === of ? sayTarget(target, language) : ''
  const read = typed === null || typed.trim() === '' ? null : readTarget(typed, of, language)
  const put = (text: string) => {
    setTyped(text)
    const value = text.trim() === '' ? null : readTarget(text, of, language)
    if (value === null) changeStage(desk, id, { target: null }, 'aimStage', 'target')
    else if (value.ok) changeStage(desk, id, { target: { of, value: value.value } }, 'aimStage', 'target')
  }
  return (
    <div className={css.fields}>
      <SegmentedControl<Target['of']>
        label={t('target_of')}
        value={of}
        choices={[
          { value: 'count', label: t('target_count') },
          { value: 'rate', label: t('target_rate') },
        ]}
        onChange={(next) => {
          setOf(next)
          setTyped(null)
        }}
      />
      <Field
        label={t(`target_${of}Label`)}
        align="end"
        inputMode="decimal"
        placeholder={t('target_none')}
        value={typed ?? shown}
        problem={
          read && !read.ok
            ? problemOf(
                typed ?? '',
                of === 'rate' && read.error.code === 'too_many_decimals' ? 'not_a_number' : read.error.code,
              )
            : null
        }
        onChange={({ target: field }) => put(field.value)}
        onBlur={() => {
          setTyped(null)
          desk.document.closeGroup()
        }}
      />
    </div>
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
