import { useRef, useState, type ReactNode } from 'react'
import { About, AboutMore } from './About.tsx'
import css from './Why.module.css'

/** Where a computed number comes from. */
export interface Explanation {
  readonly title: string
  /** In words and signs, one line or two. */
  readonly formula: string
  /** What went in, in its order; a value may be words where a number is missing. */
  readonly inputs: readonly { readonly name: string; readonly value: string }[]
  /** What was taken for granted, what is left out and how sure it is. */
  readonly assumptions: readonly string[]
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
            {inputs.map(({ name, value }, index) => (
              <div key={index} className={css.input}>
                <dt>{name}</dt>
                <dd className={css.value}>{value}</dd>
              </div>
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
