import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fieldText, parseQuantity } from '#shared/model/estimate/quantityText.ts'
import type { JourneyModel } from '#shared/model/journey/journeyModel.ts'
import { bring, sliderScale, type WhatIfNumber } from '#shared/model/journey/whatIfNumbers.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Slider } from '#renderer/ui/Slider.tsx'
import { useNumberProblem } from '../fields/useNumberProblem.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { tryNumber } from './tryNumbers.ts'
import css from './WhatIfPanel.module.css'

interface NumberSliderProps {
  readonly model: JourneyModel
  readonly number: WhatIfNumber
  readonly value: number
}

/** A number to drag, to nudge and to type; a tick stands where the plan has it. */
export const NumberSlider = memo(function NumberSlider({ model, number, value }: NumberSliderProps) {
  const t = useText('journeys')
  const desk = useDesk()
  const { say } = useFigures()
  const words = useAssumptionWords()
  const [reach, setReach] = useState(0)
  const { quantity, plan, group } = number
  const name = number.id === 'costs' ? t('whatIf_costs') : words.name(number.id)
  const { max, step } = sliderScale(quantity, plan, Math.max(value, reach))
  const move = (next: number) => tryNumber(desk, model, number, bring(quantity, next))
  const isMoved = value !== plan
  return (
    <div className={css.number} data-assumption={number.id}>
      <div className={css.line}>
        <span className={css.name}>{name}</span>
        <span className={css.values}>
          {isMoved && (
            <button
              type="button"
              className={css.from}
              aria-label={t('whatIf_back', { name, value: say(quantity, plan) })}
              onClick={() => move(plan)}
            >
              {t('whatIf_from', { value: say(quantity, plan) })}
            </button>
          )}
          <TypedValue
            name={name}
            number={number}
            value={value}
            onType={(next) => {
              setReach(next)
              move(next)
            }}
          />
        </span>
      </div>
      <Slider
        label={name}
        valueText={
          isMoved
            ? t('whatIf_valueText', { to: say(quantity, value), from: say(quantity, plan) })
            : say(quantity, value)
        }
        value={value}
        max={max}
        step={step}
        mark={plan}
        tone={group === 'cost' ? 'plain' : group}
        onChange={move}
      />
    </div>
  )
})

interface TypedValueProps {
  readonly name: string
  readonly number: WhatIfNumber
  readonly value: number
  readonly onType: (value: number) => void
}

/** The value as it is read; while it has the keyboard, as it is typed. */
function TypedValue({ name, number: { quantity }, value, onType }: TypedValueProps) {
  const t = useText('journeys')
  const { say, currency } = useFigures()
  const language = useLanguage()
  const writing = useMemo(() => ({ language, currency }), [language, currency])
  const problemOf = useNumberProblem(quantity, writing)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null || typed.trim() === '' ? null : parseQuantity(typed, quantity, writing)
  const problem =
    read && !read.ok && typed !== null
      ? problemOf(
          { kind: 'refused', bound: 'likely', code: read.error.code },
          { low: '', likely: typed, high: '' },
        )
      : null
  const shown = typed ?? say(quantity, value)
  const isTyping = typed !== null
  useLayoutEffect(() => {
    if (isTyping) input.current?.select()
  }, [isTyping])
  return (
    <>
      {problem !== null && (
        <span role="alert" className={css.problem}>
          {problem}
        </span>
      )}
      <span className={css.typedBox} data-text={shown}>
        <input
          ref={input}
          className={css.typed}
          size={1}
          aria-label={t('whatIf_type', { name })}
          aria-invalid={problem !== null}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onFocus={() => setTyped(fieldText(value, quantity, writing))}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            setTyped(event.target.value)
            const next = parseQuantity(event.target.value, quantity, writing)
            if (next.ok) onType(next.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            // The keyboard stays at the number: the next Escape discards, the arrows nudge.
            sliderOf(event.currentTarget)?.focus()
          }}
        />
      </span>
    </>
  )
}

function sliderOf(field: HTMLElement): HTMLElement | null {
  return field.closest('[data-assumption]')?.querySelector<HTMLElement>('input[type="range"]') ?? null
}
