import { useRef, useState, type ReactNode } from 'react'
import { About, AboutMore } from './About.tsx'
import css from './Why.module.css'

/** Where a computed number comes from. */
export interface Explanation {
  readonly title: string
  /** In words and signs, one line or two. */
  readonly formula: string
  /** What went in, in its order. */
  readonly inputs: readonly WhyInput[]
  /** What was taken for granted, what is left out and how sure it is. */
  readonly assumptions: readonly string[]
}

export interface WhyInput {
  readonly name: string
  /** May be words where a number is missing. */
  readonly value: string
  /** A line below: its range, where it comes from. */
  readonly note?: string
  /** To where it lives; the explanation closes. */
  readonly go?: () => void
}

interface WhyProps {
  /** Says the number and asks why: “Why $744?”. */
  readonly label: string
  /** Asked for when it opens. */
  readonly explain: () => Explanation
  /** The number. */
  readonly children: ReactNode
  /** Out of the Tab order where the place has keys of its own. */
  readonly tabIndex?: number
}

/** A computed number: a dotted line under it, its formula, inputs and assumptions behind it. */
export function Why({ label, explain, children, tabIndex }: WhyProps) {
  const number = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={number}
        type="button"
        className={css.number}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        data-why=""
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && number.current && (
        <WhyPanel {...explain()} anchor={number.current} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

type WhyPanelProps = Explanation & { readonly anchor: HTMLElement; readonly onClose: () => void }

function WhyPanel({ title, formula, inputs, assumptions, anchor, onClose }: WhyPanelProps) {
  return (
    <About name={title} anchor={anchor} onClose={onClose}>
      <p>{formula}</p>
      {inputs.length > 0 && (
        <AboutMore>
          <dl className={css.inputs}>
            {inputs.map((input, index) => (
              <Input key={index} {...input} onClose={onClose} />
            ))}
          </dl>
        </AboutMore>
      )}
      {assumptions.length > 0 && (
        <AboutMore>
          {assumptions.map((text) => (
            <p key={text} className={css.assumption}>
              {text}
            </p>
          ))}
        </AboutMore>
      )}
    </About>
  )
}

function Input({ name, value, note, go, onClose }: WhyInput & { readonly onClose: () => void }) {
  const leave = () => {
    onClose()
    go?.()
  }
  return (
    <div className={css.input}>
      <dt>
        {go ? (
          <button type="button" className={css.go} onClick={leave}>
            {name}
          </button>
        ) : (
          name
        )}
        {note !== undefined && <span className={css.note}>{note}</span>}
      </dt>
      <dd className={css.value}>{value}</dd>
    </div>
  )
}
