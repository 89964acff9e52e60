// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { Field } from '#renderer/ui/Field.tsx'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'

afterEach(cleanup)

interface PartProps {
  readonly value: number | null
  readonly most?: number
  readonly isHeld?: boolean
  readonly give: (value: number | null) => void
}

function Part({ value, most = 100, isHeld = false, give }: PartProps) {
  const read = (text: string): Reading<number | null> => {
    if (text === '') return { value: null, problem: null }
    const number = Number(text)
    if (Number.isNaN(number)) return { problem: 'no number' }
    if (number > most) return { problem: `over ${most}`, isUnfinished: true }
    return { value: number, problem: null }
  }
  const typed = useTyped({ value, read, give, isHeld })
  return (
    <Field
      label="Part"
      value={typed.text ?? String(value ?? '')}
      problem={typed.problem}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={typed.leave}
    />
  )
}

/** A field beside the plan that holds its number. */
function setUp({ isHeld = false, most = 100 }: { isHeld?: boolean; most?: number } = {}) {
  const plan = { value: 5 as number | null, given: [] as (number | null)[] }
  const control: { put?: (value: number | null) => void; allow?: (most: number) => void } = {}
  function Holder() {
    const [value, setValue] = useState<number | null>(5)
    const [allowed, setAllowed] = useState(most)
    control.put = setValue
    control.allow = setAllowed
    const give = (next: number | null) => {
      plan.given.push(next)
      setValue(next)
    }
    plan.value = value
    return <Part value={value} most={allowed} isHeld={isHeld} give={give} />
  }
  render(<Holder />)
  const field = screen.getByLabelText<HTMLInputElement>('Part')
  return {
    plan,
    field,
    type: (text: string) => fireEvent.change(field, { target: { value: text } }),
    leave: () => fireEvent.blur(field),
    put: (value: number | null) => actOn(() => control.put?.(value)),
    allow: (next: number) => actOn(() => control.allow?.(next)),
  }
}

function actOn(deed: () => void) {
  // `fireEvent` runs inside `act`: what follows from the deed is drawn when it comes back.
  window.addEventListener('deed', deed, { once: true })
  fireEvent(window, new Event('deed'))
}

it('keeps a refused text with its reason after the field is left, and the last good value', () => {
  const { plan, field, type, leave } = setUp()
  type('six')
  leave()
  expect(field.value).toBe('six')
  expect(screen.getByText('no number')).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(plan).toEqual({ value: 5, given: [] })
  type('6')
  leave()
  expect(screen.queryByText('no number')).toBeNull()
  expect(plan).toEqual({ value: 6, given: [6] })
})

it('says of an unfinished text only when it is left', () => {
  const { type, leave } = setUp()
  type('200')
  expect(screen.queryByText('over 100')).toBeNull()
  leave()
  expect(screen.getByText('over 100')).toBeTruthy()
})

it('takes a refused text as soon as its reason is gone', () => {
  const { plan, field, type, leave, allow } = setUp()
  type('200')
  leave()
  allow(300)
  expect(field.value).toBe('200')
  expect(plan).toEqual({ value: 200, given: [200] })
})

it('shows what is said elsewhere instead of a refused text', () => {
  const { field, type, leave, put } = setUp()
  type('six')
  leave()
  put(7)
  expect(field.value).toBe('7')
  expect(screen.queryByText('no number')).toBeNull()
})

it('gives a held value once, when the field is left', () => {
  const { plan, type, leave } = setUp({ isHeld: true })
  type('1')
  type('12')
  expect(plan.given).toEqual([])
  leave()
  expect(plan).toEqual({ value: 12, given: [12] })
})
