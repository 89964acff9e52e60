import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import css from './Field.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface FieldProps extends Omit<ComponentPropsWithRef<'input'>, 'children'> {
  readonly label: ReactNode
  /** The label is only for screen readers where the place says it already. */
  readonly labelHidden?: boolean
  /** One line under the field: what was understood, or a limit. */
  readonly hint?: string | null
  /** What is wrong and what to do; marks the field. */
  readonly problem?: string | null
  readonly align?: 'start' | 'end'
}

export function Field({
  label,
  labelHidden,
  hint,
  problem,
  align = 'start',
  className,
  id,
  ...rest
}: FieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const note = problem ?? hint ?? null
  return (
    <div className={classNames(css.field, className)}>
      <label className={labelHidden ? undefined : css.label} htmlFor={fieldId}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <input
        id={fieldId}
        className={classNames(css.input, align === 'end' && css.end)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note === null ? undefined : `${fieldId}-note`}
        {...rest}
      />
      {note !== null && (
        <p id={`${fieldId}-note`} className={classNames(css.note, problem && css.problem)}>
          {note}
        </p>
      )}
    </div>
  )
}
