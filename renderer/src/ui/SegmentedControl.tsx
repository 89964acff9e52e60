import { useId, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import css from './SegmentedControl.module.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: ReactNode
}

interface SegmentedControlProps<T extends string> {
  /** Names the group for a screen reader. */
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly disabled?: boolean
}

/** One of a few, side by side. Radio buttons underneath, so arrows and screen readers know it. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, choices, value, onChange, disabled } = props
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={css.group}>
      {choices.map((choice) => (
        <label key={choice.value} className={classNames(css.choice, choice.value === value && css.on)}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
