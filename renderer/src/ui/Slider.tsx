import { classNames } from './classNames.ts'
import css from './Slider.module.css'

interface SliderProps {
  readonly label: string
  /** The value in words, for a screen reader. */
  readonly valueText: string
  readonly value: number
  readonly max: number
  /** What an arrow moves; page up and down move ten of them. From 0 on. */
  readonly step: number
  /** A tick where the value was. */
  readonly mark: number
  readonly tone?: 'get' | 'keep' | 'grow' | 'plain'
  readonly onChange: (value: number) => void
}

/**
 * A number one can drag. The browser's own range field underneath: it captures the pointer, knows touch and
 * pen, and is a slider to every screen reader.
 */
export function Slider({ label, valueText, value, max, step, mark, tone = 'plain', onChange }: SliderProps) {
  const at = (number: number) => `${max === 0 ? 0 : Math.min(100, (number / max) * 100)}%`
  return (
    <div
      className={classNames(css.slider, css[tone])}
      style={{ '--value': at(value), '--mark': at(mark) } as object}
    >
      <span className={css.mark} aria-hidden="true" />
      <input
        type="range"
        className={css.input}
        aria-label={label}
        aria-valuetext={valueText}
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          const way = { PageUp: 1, PageDown: -1 }[event.key]
          if (way === undefined) return
          event.preventDefault()
          onChange(Math.min(max, Math.max(0, value + way * 10 * step)))
        }}
      />
    </div>
  )
}
