import type { Outcome } from '#shared/methods/outcome.ts'
import type { FigureUnit } from '#shared/model/estimate/createFigures.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Why, type Explanation } from '#renderer/ui/Why.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './Figure.module.css'

interface FigureProps {
  /** What the number is, for a screen reader: “Cost per new customer”. */
  readonly name: string
  readonly unit: FigureUnit
  readonly outcome: Outcome
  /** Asked for when the number is pressed. */
  readonly explain: () => Explanation
  readonly tabIndex?: number
}

/** A computed number with its why behind it; words in its place where it is not defined. */
export function Figure({ name, unit, outcome, explain, tabIndex }: FigureProps) {
  const t = useText('journeys')
  const { tell } = useFigures()
  const text = tell(unit, outcome)
  return (
    <span className={outcome.kind === 'defined' ? css.number : css.words}>
      <Why
        label={t('why_ask', { name, value: text })}
        explain={explain}
        {...(tabIndex !== undefined && { tabIndex })}
      >
        {text}
      </Why>
    </span>
  )
}
