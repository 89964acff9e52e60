import type { ReactNode } from 'react'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { FigureUnit } from '#shared/model/estimate/createFigures.ts'
import type { FigureRange } from '#shared/model/journey/economicsRanges.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { Figure } from '../figures/Figure.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './EconomicsPanel.module.css'
import { Whisker } from './Whisker.tsx'

interface FigureSectionProps {
  readonly name: string
  /** At the right of the name: which kind of it this is. */
  readonly aside?: ReactNode
  readonly unit: FigureUnit
  readonly outcome: Outcome
  readonly range: FigureRange | null
  readonly mark?: number
  readonly explain: () => Explanation
  /** Below: words, other ways to reckon it, the way to what is missing. */
  readonly children?: ReactNode
}

/** One large figure with its range. */
export function FigureSection({
  name,
  aside,
  unit,
  outcome,
  range,
  mark,
  explain,
  children,
}: FigureSectionProps) {
  const { sayRange } = useFigures()
  const value = valueOf(outcome)
  return (
    <InspectorSection>
      <div className={css.label}>
        <span>{name}</span>
        {aside}
      </div>
      <div className={css.big}>
        <span className={css.value}>
          <Figure name={name} unit={unit} outcome={outcome} explain={explain} />
        </span>
        {range && <span className={css.range}>{sayRange(unit, range.low, range.high)}</span>}
      </div>
      {value !== null && (range !== null || mark !== undefined) && (
        <Whisker
          value={value}
          low={range ? range.low : value}
          high={range ? range.high : value}
          {...(mark !== undefined && { mark })}
        />
      )}
      {children}
    </InspectorSection>
  )
}
