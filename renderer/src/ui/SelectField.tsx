import { useId } from 'react'
import { classNames } from './classNames.ts'
import css from './Field.module.css'

interface SelectFieldProps<T extends string> {
  readonly label: string
  /** Values with their names. */
  readonly options: readonly (readonly [T, string])[]
  readonly value: T
  readonly disabled?: boolean
  readonly onChange: (value: T) => void
}

/** One of many, under its label. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, options, value, disabled = false, onChange } = props
  const id = useId()
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(css.input, css.select)}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
