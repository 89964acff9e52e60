import { useId } from 'react'
import { strengths, type Strength } from '#shared/model/estimate/estimate.ts'
import { classNames } from './classNames.ts'
import css from './StrengthChoice.module.css'

interface StrengthChoiceProps {
  /** Names the group for a screen reader. */
  readonly label: string
  readonly value: Strength | null
  /** What a strength stands for. */
  readonly say: (strength: Strength) => string
  /** Null when the chosen one is pressed again. */
  readonly onChange: (strength: Strength | null) => void
}

/** How strong the evidence is, as five dots. Radio buttons underneath, so arrows and screen readers know it. */
export function StrengthChoice({ label, value, say, onChange }: StrengthChoiceProps) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={css.dots}>
      {strengths.map((strength) => (
        <label key={strength} className={css.dot} title={say(strength)}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            value={strength}
            aria-label={say(strength)}
            checked={strength === value}
            onChange={() => onChange(strength)}
            onClick={() => strength === value && onChange(null)}
          />
          <span className={classNames(css.mark, value !== null && strength <= value && css.on)} />
        </label>
      ))}
    </div>
  )
}
