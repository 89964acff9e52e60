import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** What a text means to a field: a value, or why it is refused. */
export type Reading<Value> =
  | { readonly value: Value; readonly problem: null }
  | {
      readonly problem: string
      /** The next key may put it right: said only when the field is left. */
      readonly isUnfinished?: true
    }

interface Typed<Value> {
  readonly text: string
  /** The value of the plan while this text stands in the field. */
  readonly beside: Value
  readonly isRefused: boolean
  readonly isLeft: boolean
}

interface TypedProps<Value> {
  /** What the plan holds: a primitive. */
  readonly value: Value
  readonly read: (text: string) => Reading<Value>
  readonly give: (value: Value) => void
  /** Given only when the field is left. */
  readonly isHeld?: boolean
}

/**
 * What is typed in a field. A text that is refused stays where it stands, with its reason, until it is put right,
 * and the plan keeps the last good value; a value said anew elsewhere (an undo) is shown at once.
 */
export function useTyped<Value>({ value, read, give, isHeld = false }: TypedProps<Value>) {
  const [typed, setTyped] = useState<Typed<Value> | null>(null)
  const standing = typed !== null && typed.beside === value ? typed : null
  const reading = standing === null ? null : read(standing.text)
  const tell = (found: Reading<Value> | null) => {
    if (found?.problem === null && found.value !== value) give(found.value)
  }
  // What it was refused for was put right in another field: now it counts.
  const isRightNow = standing?.isRefused === true && reading?.problem === null
  const settle = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    settle.current = () => {
      setTyped(null)
      tell(reading)
    }
  })
  useEffect(() => {
    if (isRightNow) settle.current()
  }, [isRightNow])
  const isHidden = reading !== null && 'isUnfinished' in reading && standing?.isLeft !== true
  return {
    /** Null: the value is shown as the plan holds it. */
    text: standing?.text ?? null,
    problem: isHidden ? null : (reading?.problem ?? null),
    type: (text: string) => {
      const found = read(text)
      const isRefused = found.problem !== null
      const beside = found.problem === null && !isHeld ? found.value : value
      setTyped({ text, beside, isRefused, isLeft: false })
      if (!isHeld) tell(found)
    },
    leave: () => {
      if (standing?.isRefused === true) {
        setTyped({ ...standing, isLeft: true })
      } else {
        setTyped(null)
        if (isHeld) tell(reading)
      }
    },
  }
}
